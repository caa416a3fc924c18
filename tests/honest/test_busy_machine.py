"""A verdict does not depend on what else the machine does."""

import contextlib
import json
import os
import subprocess
import sys

from .conftest import ASSIGNMENT, CASES, assert_marks

NAMES = ["as_the_master", "builds_a_table_first", "long_experiment_before_the_function", "naive_one_below"]

LOOP = "import os, time\nend = time.time() + 600\nwhile os.getppid() == {parent} and time.time() < end: pass"


@contextlib.contextmanager
def busy_loops(count):
    """Within, so many processes do nothing but compute."""
    loops = [subprocess.Popen([sys.executable, "-c", LOOP.format(parent=os.getpid())]) for _ in range(count)]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()


def test_beside_eight_busy_loops_everybody_gets_the_same_marks(another_class, autograder):
    """Limits are of CPU time: what needs more than half of it, and gets a fifth of a core, is still in time."""
    cases = [case for case in CASES if case.name in NAMES]
    assert len(cases) == len(NAMES)
    course = another_class(cases)
    with busy_loops(8):
        done = autograder("grade", ASSIGNMENT, "--json", cwd=course.root)
    assert done.returncode == 0, done.stderr
    results = {result["student"]: result for result in json.loads(done.stdout)}
    for case in cases:
        assert_marks(case, results[case.name])
