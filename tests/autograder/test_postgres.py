"""The gradebook in PostgreSQL, on a server that the tests start and remove, with nothing of the system's own."""

import shutil
from concurrent.futures import ThreadPoolExecutor

import pytest

from autograder.course import Course
from autograder.demo import Pad

from .conftest import CORRECT, FAULTY
from .gradebooks import state
from .servers import INITDB, configure, postgres

pytestmark = pytest.mark.skipif(INITDB is None, reason="there is no PostgreSQL; install the package postgresql")


@pytest.fixture(scope="module")
def url():
    with postgres() as url:
        yield url


def test_the_same_class_gives_the_same_state_as_in_sqlite(url, tiny_root, autograder):
    """Built, graded, graded again in part: by the commands, and the scores exported by nbgrader."""
    other = shutil.copytree(tiny_root, tiny_root.with_name("other"))
    configure(other, db_url=url, course_id="tiny")
    configure(tiny_root, course_id="tiny")

    def grade(root):
        assert (done := autograder("build", cwd=root)).returncode == 0, done.stderr
        course = Course(root)
        for number, body in enumerate([CORRECT[0], FAULTY[0], FAULTY[-1]]):
            pad = Pad(course, "first")
            pad.write("double", f"def double(x):\n    return {body}\n")
            pad.hand_in(f"student{number}")
        (root / "submitted/nothing/first").mkdir(parents=True)
        assert (done := autograder("grade", "first", cwd=root)).returncode == 0, done.stderr
        pad.hand_in("late")
        arguments = ["grade", "first", "--student", "late", "--student", "student0", "--force"]
        assert (done := autograder(*arguments, cwd=root)).returncode == 0, done.stderr
        done = autograder("export", "--to", "grades.csv", cwd=root, command="nbgrader")
        assert done.returncode == 0, done.stderr
        return (root / "grades.csv").read_text()

    with ThreadPoolExecutor() as executor:
        exported = list(executor.map(grade, (tiny_root, other)))
    assert not (other / "gradebook.db").exists()
    assert state(url) == state(f"sqlite:///{tiny_root}/gradebook.db")
    assert len(state(url)["submitted_assignment"]) == 5
    assert exported[0].splitlines()[0] == exported[1].splitlines()[0]
    assert sorted(exported[0].splitlines()) == sorted(exported[1].splitlines())


def test_a_server_that_is_down_is_told_in_one_line(tiny_root, autograder, tmp_path):
    assert (done := autograder("build", cwd=tiny_root)).returncode == 0, done.stderr
    Pad(Course(tiny_root), "first").hand_in("ada")
    configure(tiny_root, db_url=f"postgresql://grader:secret@/postgres?host={tmp_path}", course_id="tiny")
    for arguments in (["build"], ["grade", "first"]):
        done = autograder(*arguments, cwd=tiny_root)
        assert (done.returncode, "Traceback" in done.stderr) == (2, False), done.stderr
        assert "autograder: the gradebook postgresql://grader:***@/postgres" in done.stderr.strip().splitlines()[-1]
        assert "does not answer: connection" in done.stderr
        assert "secret" not in done.stderr


def test_the_driver_is_asked_for_by_its_command_where_it_is_missing(tiny_root, autograder, tmp_path):
    (tmp_path / "without").mkdir()
    (tmp_path / "without/psycopg.py").write_text("raise ModuleNotFoundError(\"No module named 'psycopg'\")")
    configure(tiny_root, db_url="postgresql://grader@/postgres?host=/nowhere", course_id="tiny")
    done = autograder("build", cwd=tiny_root, env={"PYTHONPATH": str(tmp_path / "without")})
    assert (done.returncode, "pip install 'psycopg[binary]'" in done.stderr) == (2, True), done.stderr


def test_a_course_without_a_name_is_told_that_it_needs_one(tiny_root, autograder):
    configure(tiny_root, db_url="postgresql://grader@/postgres?host=/nowhere")
    done = autograder("build", cwd=tiny_root)
    assert (done.returncode, "needs c.CourseDirectory.course_id" in done.stderr) == (2, True), done.stderr
