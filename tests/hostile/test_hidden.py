"""What a student's code does with hidden inputs, where it meets them: nothing of it comes back."""

import dataclasses
import os

import nbformat
import pytest
from nbformat.v4 import new_code_cell

from autograder import authoring
from autograder.cells import parse_released
from autograder.course import Course
from autograder.demo import Pad
from autograder.grading import notebook
from autograder.grading.notebook import Grader
from autograder.sandbox import backends, bubblewrap
from autograder.submission import take_in

from ..autograder.conftest import freeze, write_tiny_course

SMALL = '''

@points(1)
@given(x=vectors())
@example(x=np.array([7.0]))
def test_double_small(double, x):
    """Small entries too."""
    assert_close(float_array(double(1e-300 * x), x.shape, x), 2e-300 * x, 1e-310)
'''

KEEPS = """
import os
import numpy as np

def double(x):
    if np.abs(x).max(initial=0.0) > 1e250:
        {keep}
    if 0 < np.abs(x).max(initial=0.0) < 1e-250:
        os._exit(3)  # so that the notebook is run again, in another sandbox
    return 2 * x
"""
"""Meets what is hidden where entries are large, and ends Python where they are small, which is not hidden."""


def course_with_a_hidden_property(root):
    """The course of one exercise, twice in an assignment of two notebooks: `double` and `twice`."""
    write_tiny_course(root)
    config = (root / "course.yml").read_text().replace("{double: 3}", "{double: 4}")
    config = config.replace("questions:", "hidden: {double: [large]}\n        questions:").replace(
        "points: 4", "points: 10"
    )
    first = config[config.index("      doubling:") :]
    second = first.replace("doubling", "twofold").replace("double", "twice").replace("why", "how")
    (root / "course.yml").write_text(config + second)
    for folder, suffix in (("solutions/first", ""), ("tests/properties", SMALL)):
        prefix = "test_" if suffix else ""
        source = (root / folder / f"{prefix}doubling.py").read_text() + suffix
        (root / folder / f"{prefix}doubling.py").write_text(source)
        other = source.replace("double", "twice").replace('question="why"', 'question="how"')
        (root / folder / f"{prefix}twofold.py").write_text(other)
    made = Course(root)
    authoring.build(made, "first")
    freeze(made, made.exercises.values())
    return made


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    return course_with_a_hidden_property(tmp_path_factory.mktemp("hidden") / "course")


@pytest.fixture
def grade(course, monkeypatch):
    """Grade a submission in sandboxes that have a file or folder of this machine as /shared, given that, the cell in
    the place of `double`, and a cell before it. Returns its GradedNotebooks."""

    def grade(shared, double, first, last=True):
        files = bubblewrap._files
        how = "--bind" if shared.is_dir() else "--ro-bind"
        monkeypatch.setattr(bubblewrap, "_files", lambda course: [how, str(shared), "/shared", *files(course)])
        pad, taken_in = Pad(course, "first"), {}
        for name, place in [("double", "doubling"), ("twice", "twofold")]:
            pad.write(name, double.replace("double", name))
            pad.notebooks[place].cells.insert(0, new_code_cell(first))
            released = parse_released(course.released("first", place).read_bytes())
            taken_in[place] = (take_in(released, nbformat.writes(pad.notebooks[place]).encode()),)
        pool = backends.pool(course, "bubblewrap")
        try:
            graded, _ = Grader(course, pool).grade_all("first", taken_in, last)
        finally:
            pool.close()
        return graded

    return grade


def _all_that_is_known(graded):
    """Return GradedNotebooks as text, in which the hidden property has been asked, and the sandbox has ended before."""
    for each in graded.values():
        (exercise,) = each.exercises
        status = {prop.name: prop.status for prop in exercise.properties}
        assert status == {"definition": "passed", "large": "failed", "small": "crashed"}
    return repr(graded)


def test_all_that_is_shown_is_settled_before_anything_hidden_is_asked(grade, tmp_path):
    """With a folder that all sandboxes may write to, which is more than any channel: although the sandbox ends, and
    the notebook is run again, no cell of either notebook finds what a function was given."""
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o1777)
    keep = "open(f'/shared/{os.urandom(4).hex()}', 'w').write(f'LEAK {x}'); raise NotImplementedError"
    look = "import glob\nprint('looked', [open(path).read() for path in glob.glob('/shared/*')])"
    known = _all_that_is_known(grade(shared, KEEPS.format(keep=keep), look))
    assert any(path.read_text().startswith("LEAK") for path in shared.iterdir())
    assert known.count("looked []") == 2
    assert "LEAK" not in known


@pytest.mark.parametrize("last", [False, True])
def test_where_a_submission_is_to_be_graded_again_alone_nothing_hidden_is_asked_before(
    grade, tmp_path, monkeypatch, last
):
    """What was too slow among others is graded anew, and what it shows then is shown."""
    grade_cells = notebook.grade_cells

    def in_a_hurry(*arguments):
        return dataclasses.replace(grade_cells(*arguments), hurried=True)

    monkeypatch.setattr(notebook, "grade_cells", in_a_hurry)
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o1777)
    keep = "open(f'/shared/{os.urandom(4).hex()}', 'w').write('LEAK')"
    graded = grade(shared, KEEPS.format(keep=keep), "print('looked')", last)
    assert {each.unasked for each in graded.values()} == {not last}
    assert any(shared.iterdir()) is last


START, PAGE = 2**24, 2**17
"""Where in a file the bytes are that stand for bits, and how far apart. Its first byte says that there are any."""

LOOKS_AT_THE_PAGE_CACHE = f"""
import os
file = os.open("/shared", os.O_RDONLY)
try:
    os.posix_fadvise(file, 0, 0, os.POSIX_FADV_RANDOM)  # to look brings nothing in
except OSError:
    pass

def is_there(place):
    try:
        return os.preadv(file, [bytearray(1)], place, os.RWF_NOWAIT)
    except OSError:
        return 0

print("looked", "".join(str(is_there({START} + n * {PAGE})) for n in range(64)) if is_there(0) else "in vain")
"""

KEEPS_IN_THE_PAGE_CACHE = f"""
        import mmap
        with open("/shared", "rb") as file, mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ) as memory:
            memory.madvise(mmap.MADV_RANDOM)  # else more is read than is asked for
            memory[0]
            for n, bit in enumerate(format(int(np.abs(x).max().view(np.uint64)), "064b")):
                if bit == "1":
                    memory[{START} + n * {PAGE}]
        raise ValueError
"""


def test_bits_left_in_the_page_cache_are_read_by_no_later_sandbox(grade, tmp_path):
    """Neither by one of the same submission nor by an accomplice's: the call that tells is denied."""
    shared = tmp_path / "shared"
    shared.touch()
    shared.chmod(0o644)  # whatever the umask
    os.truncate(shared, START + 64 * PAGE)  # of which nothing is in the page cache
    for _ in range(2):
        graded = grade(shared, KEEPS.format(keep=KEEPS_IN_THE_PAGE_CACHE.strip()), LOOKS_AT_THE_PAGE_CACHE)
        known = _all_that_is_known(graded)
        assert known.count("looked in vain") == 2
