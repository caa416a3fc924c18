"""What lies beside a stranger's file and would run as whoever checks or grades it: each leaves a trace if imported."""

import shutil

import pytest

from autograder.course import FILE

from ..autograder.conftest import COURSE

MODULES = ["conftest", "sitecustomize", "usercustomize", "nbgrader_config", "numpy", "random", "course", "mine_helper"]
PACKAGES = ["autograder", "multiprocessing", "hypothesis"]

MINE = "def double(x):\n    return 2 * x\n\n\ndef softmax(x):\n    return x\n"
"""A function of the course that is attacked, and one of the course that comes with the package."""


def plant(folder, trace):
    """Put into `folder` whatever might be imported by who works with a file in it."""
    folder.mkdir(parents=True, exist_ok=True)
    leave_trace = f"open({str(trace)!r}, 'a').write(__name__)\n"
    for name in MODULES:
        (folder / f"{name}.py").write_text(leave_trace)
    for name in PACKAGES:
        (folder / name).mkdir()
        (folder / name / "__init__.py").write_text(leave_trace)
    (folder / FILE).write_text(COURSE)
    for test in ("tests/properties/test_doubling.py", "tests/properties/conftest.py", "solutions/first/doubling.py"):
        (folder / test).parent.mkdir(parents=True, exist_ok=True)
        (folder / test).write_text(leave_trace)
    (folder / "mine.py").write_text(MINE)


@pytest.mark.parametrize("standing", ["beside", "above", "elsewhere"])
@pytest.mark.parametrize("wall", [True, False])
def test_a_course_beside_the_file_is_not_used_wherever_one_stands(course, autograder, tmp_path, standing, wall):
    """Checked as the named course wants it, with the planted one not imported, and that told in one line."""
    trace, downloads = tmp_path / "trace", tmp_path / "downloads" / "mallory"
    plant(downloads, trace)
    cwd = {"beside": downloads, "above": downloads.parent, "elsewhere": course.root}[standing]
    environment = {} if wall else {"PATH": "/nowhere"}
    done = autograder("check", str(downloads / "mine.py"), cwd=cwd, env=environment)
    said = done.stderr.splitlines()
    assert not trace.exists()
    assert sum(f"{FILE} lies beside the file and is not used" in line for line in said) == 1
    # As root, whose interpreter may be nobody else's, it is not run without a wall at all.
    assert wall == (not any("without a sandbox" in line for line in said))
    if standing == "elsewhere" and wall:
        assert done.returncode == 0 and "double: 4 of 4 points, passed" in done.stdout


def test_a_course_that_is_named_is_used_also_where_it_lies_beside_the_file(course, autograder):
    path = course.root / "mine.py"
    path.write_text(MINE)
    done = autograder("check", "mine.py", "--course", ".", cwd=course.root)
    path.unlink()
    assert done.returncode == 0 and "double: 4 of 4 points, passed" in done.stdout and not done.stderr


def test_a_course_among_what_students_handed_in_is_none(course, autograder, tmp_path):
    """Who stands in a submission and checks or grades, or reads a report, does so for the course that it belongs to."""
    trace, work = tmp_path / "trace", course.root / "submitted" / "mallory"
    shutil.rmtree(course.root / "submitted", ignore_errors=True)
    plant(work, trace)
    plant(work / "small", trace)
    try:
        done = autograder("check", "small/mine.py", cwd=work)
        assert done.returncode == 0 and "double: 4 of 4 points, passed" in done.stdout
        done = autograder("grade", "small", "--jobs", "2", cwd=work / "small")
        assert done.returncode == 0 and "mallory" in done.stdout, done.stderr
        assert not trace.exists()
    finally:
        shutil.rmtree(course.root / "submitted")
