"""A course of one exercise, and the real one built once."""

import fcntl
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from autograder import corpus
from autograder.course import Course

ROOT = Path(__file__).resolve().parents[2]

COURSE = """
course: tiny
packages: [numpy]
limits: {call_seconds: 1, exercise_seconds: 3, cell_seconds: 2, notebook_seconds: 6}
assignments:
  first:
    title: Doubling
    points: 4
    notebooks:
      doubling:
        exercises: {double: 3}
        questions: {why: 1}
"""

MASTER = '''# %% [markdown]
# # Doubling

# %%
import numpy as np

from autograder import check

# %%
def double(x):
    """Return 2x."""
    ### BEGIN SOLUTION
    return 2.0 * np.asarray(x, float)
    ### END SOLUTION


# %%
check(double)

# %% [markdown] question="why"
# Because.
'''

PROPERTIES = '''
import numpy as np
from hypothesis import example, given

from autograder.properties import assert_close, float_array, points
from autograder.strategies import vectors


@points(2, defining=True)
@given(x=vectors())
def test_double_definition(double, x):
    """Every entry is doubled."""
    assert_close(float_array(double(x), x.shape, x), 2 * x, 0.0)


@points(1)
@given(x=vectors())
@example(x=np.array([19.875, -19.875]))
def test_double_large(double, x):
    """Large entries too."""
    assert_close(float_array(double(1e300 * x), x.shape, x), 2e300 * x, 1e285)
'''

CORRECT = ["x + x", "2 * x", "x * 2.0", "x / 0.5"]
FAULTY = ["x", "x * x", "3 * x", "x + 2", "-2 * x", "0 * x", "2 * abs(x)", "np.where(abs(x) > 1e200, x, 2 * x)"]


def write_tiny_course(root):
    """Write the course of one exercise into `root`."""
    (root / "solutions/first").mkdir(parents=True)
    (root / "tests/properties").mkdir(parents=True)
    (root / "course.yml").write_text(COURSE)
    (root / "solutions/first/doubling.py").write_text(MASTER)
    (root / "tests/properties/test_doubling.py").write_text(PROPERTIES)
    shutil.copy(ROOT / "nbgrader_config.py", root)
    for kind, bodies in {"correct": CORRECT, "faulty": FAULTY}.items():
        folder = root / "tests/variants/double" / kind
        folder.mkdir(parents=True)
        for number, body in enumerate(bodies):
            (folder / f"variant_{number}.py").write_text(f"import numpy as np\n\n\ndef double(x):\n    return {body}\n")
    return root


def freeze(course, exercises):
    """Freeze the examples of `exercises` that are stale. Of several processes that are asked to, one does."""
    course.cache.mkdir(parents=True, exist_ok=True)
    with open(course.cache / "tests.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        for _ in corpus.build(course, corpus.stale(course, exercises)):
            pass


@pytest.fixture
def tiny_root(tmp_path):
    """The folder of a course of one exercise, not built."""
    return write_tiny_course(tmp_path / "course")


@pytest.fixture
def tiny(tiny_root):
    """The course of one exercise."""
    return Course(tiny_root)


@pytest.fixture(scope="session")
def course():
    """The real course."""
    return Course(ROOT)


@pytest.fixture(scope="session")
def frozen(course):
    """The real course with all its examples frozen, once: who copies it need not freeze them again."""
    freeze(course, course.exercises.values())
    return course


@pytest.fixture(scope="session")
def autograder():
    """Run the `autograder` command in a folder; returns the finished process."""

    def run(*arguments, cwd=ROOT, env=None, command="autograder"):
        program = Path(sys.executable).with_name(command)
        environment = {**os.environ, "COLUMNS": "200", **(env or {})}
        return subprocess.run(
            [program, *arguments], cwd=cwd, capture_output=True, text=True, timeout=1800, env=environment
        )

    return run
