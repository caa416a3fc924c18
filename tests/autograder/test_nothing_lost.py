"""A batch can be stopped and run again, and a regrade changes what it must and nothing else."""

import datetime
import os
import random
import shutil
import sqlite3

import nbformat
import pytest
from nbgrader.api import Gradebook

from benchmarks import kills
from benchmarks.kills import state

from .conftest import write_tiny_course

SECOND = '''

# %%
def treble(x):
    """Return 3x."""
    ### BEGIN SOLUTION
    return 3.0 * np.asarray(x, float)
    ### END SOLUTION


# %%
check(treble)
'''

SECOND_PROPERTY = '''

@points(2, defining=True)
@given(x=vectors())
def test_treble_definition(treble, x):
    """Every entry is trebled."""
    assert_close(float_array(treble(x), x.shape, x), 3 * x, 0.0)
'''

BODIES = {"ada": ("2.0 * np.asarray(x, float)", "3.0 * x"), "ben": ("x", "3.0 * x"), "cleo": ("x + x", "x")}


@pytest.fixture(scope="module")
def built(autograder, tmp_path_factory):
    """A course of two exercises in one notebook, built, and submitted by three students."""
    root = write_tiny_course(tmp_path_factory.mktemp("nothing_lost") / "course")
    for name, old, new in [
        ("course.yml", "double: 3}", "double: 3, treble: 2}"),
        ("course.yml", "points: 4", "points: 6"),
        (
            "solutions/first/doubling.py",
            '\n# %% [markdown] question="why"',
            SECOND + '\n# %% [markdown] question="why"',
        ),
    ]:
        (root / name).write_text((root / name).read_text().replace(old, new))
    path = root / "tests/properties/test_doubling.py"
    path.write_text(path.read_text() + SECOND_PROPERTY)
    done = autograder("build", cwd=root)
    assert done.returncode == 0, done.stderr
    for student, bodies in BODIES.items():
        notebook = nbformat.read(root / "assignments/first/doubling.ipynb", as_version=4)
        for name, body in zip(("double", "treble"), bodies, strict=True):
            next(cell for cell in notebook.cells if cell.id == name).source = f"def {name}(x):\n    return {body}\n"
        folder = root / "submitted" / student / "first"
        folder.mkdir(parents=True)
        nbformat.write(notebook, folder / "doubling.ipynb")
    return root


@pytest.fixture(scope="module")
def graded(built, autograder, tmp_path_factory):
    """The same, graded without disturbance."""
    root = shutil.copytree(built, tmp_path_factory.mktemp("graded") / "course")
    done = autograder("grade", "first", cwd=root)
    assert done.returncode == 0, done.stderr
    return root


@pytest.fixture
def copy(graded, tmp_path):
    return shutil.copytree(graded, tmp_path / "course")


def test_a_batch_stopped_anywhere_and_run_again_ends_as_an_undisturbed_one(built, tmp_path):
    """A few times here, a few hundred times by `python -m benchmarks.kills`."""
    seed = random.randrange(10**6)
    print("seed", seed)  # shown where the test fails
    changed = kills.changed_class(built, "first", tmp_path / "changed")
    *_, counts = kills.run([built, changed], "first", times=6, draw=random.Random(seed))
    assert counts.total() >= 6


def test_what_people_have_entered_survives_force(copy, autograder):
    config = copy / "nbgrader_config.py"
    (copy / "late.py").write_text(
        "from nbgrader.plugins import LateSubmissionPlugin\n\n\nclass Late(LateSubmissionPlugin):\n"
        "    def late_submission_penalty(self, student_id, score, total_seconds_late):\n        return 1.0\n"
    )
    config.write_text(
        config.read_text() + "\nimport sys\n\nsys.path.insert(0, " + repr(str(copy)) + ")\n"
        'c.AssignLatePenalties.plugin_class = "late.Late"\n'
    )
    (copy / "submitted/ada/first/timestamp.txt").write_text("2026-01-02 12:00:00 UTC")
    url = f"sqlite:///{copy}/gradebook.db"
    with Gradebook(url) as gradebook:
        gradebook.find_assignment("first").duedate = datetime.datetime(2026, 1, 1)
        grade = gradebook.find_grade("check_double", "doubling", "first", "ada")
        grade.manual_score, grade.extra_credit = 2.5, 0.5
        gradebook.find_comment("why", "doubling", "first", "ada").manual_comment = "well said"
        gradebook.db.commit()
    done = autograder("grade", "first", "--force", cwd=copy)
    assert done.returncode == 0, done.stderr
    with Gradebook(url) as gradebook:
        grade = gradebook.find_grade("check_double", "doubling", "first", "ada")
        assert (grade.auto_score, grade.manual_score, grade.extra_credit) == (3.0, 2.5, 0.5)
        assert gradebook.find_comment("why", "doubling", "first", "ada").manual_comment == "well said"
        assert gradebook.find_submission_notebook("doubling", "first", "ada").late_submission_penalty == 1.0


def test_a_corrected_property_changes_its_exercise_alone_and_says_so_before(copy, autograder):
    """`--dry-run` says the same and writes nothing."""
    properties = copy / "tests/properties/test_doubling.py"
    properties.write_text(properties.read_text().replace("3 * x, 0.0)", "3 * x, 1e400)"))
    before = state(copy)
    done = autograder("grade", "first", "--dry-run", cwd=copy)
    assert done.returncode == 0, done.stderr
    assert "cleo: treble 0 -> 2" in done.stdout.splitlines()
    assert "ada: graded again, still 5 of 6 points" in done.stdout.splitlines()
    assert state(copy) == before
    done = autograder("grade", "first", cwd=copy)
    assert [line for line in done.stdout.splitlines() if "->" in line] == ["cleo: treble 0 -> 2"]
    for path in (copy / "autograded").rglob("*.ipynb"):
        old = nbformat.reads(before[1][str(path.relative_to(copy))].decode(), as_version=4)
        new = nbformat.read(path, as_version=4)
        different = {cell.id for cell, other in zip(new.cells, old.cells, strict=True) if cell != other}
        assert different == ({"check_treble"} if "cleo" in str(path) else set())


def test_a_locked_gradebook_is_named_with_the_cure(copy, autograder):
    with sqlite3.connect(copy / "gradebook.db") as database:
        database.execute("begin exclusive")
        done = autograder("grade", "first", "--force", "--student", "ada", cwd=copy)
        database.rollback()
    assert (done.returncode, "Traceback" in done.stderr) == (2, False), done.stderr
    assert "gradebook.db is locked by another program; close what has it open" in done.stderr


def test_a_full_disk_is_one_line_and_leaves_what_was(copy, monkeypatch):
    from autograder.course import Course
    from autograder.grading.batch import Batch
    from autograder.problems import Problem

    before = state(copy)

    def full(*arguments):
        raise OSError(28, os.strerror(28), "doubling.ipynb")

    monkeypatch.setattr("nbconvert.writers.FilesWriter.write", lambda *arguments, **options: full())
    with pytest.raises(Problem, match="the disk is full .*make room, and run the same command again"):
        list(Batch(Course(copy), "first", ["ada"], force=True).grade(jobs=1))
    assert state(copy) == before
