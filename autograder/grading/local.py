"""Grades in worker processes of this machine. They import nothing of nbgrader's, which takes long."""

import contextlib
import functools
import os
import signal
from multiprocessing.util import Finalize

from autograder import processes
from autograder.course import Course
from autograder.grading.notebook import Grader
from autograder.sandbox import backends, doctor

OWN_SECONDS = 600.0
"""CPU time that a worker process itself may need for a submission, its sandboxes apart: a hundred times the usual."""


@contextlib.contextmanager
def workers(course, assignment, sandbox, jobs):
    """Yield a function that has one student's Submissions graded in one of `jobs` processes and returns a Future, and
    one that kills these processes.

    Raises Problem where the sandbox lacks a guarantee, which is tried while the processes start.
    """
    with processes.pool(jobs, _begin, course.root, sandbox) as executor:
        for _ in range(jobs):
            executor.submit(_do, "prepare", assignment)
        doctor.require(course, sandbox)
        yield functools.partial(executor.submit, _do, "grade_all", assignment), executor.kill_workers


_grader = None


def _begin(root, sandbox):
    global _grader
    course = Course(root)
    pool = backends.pool(course, sandbox, ahead=1)
    Finalize(None, pool.close, exitpriority=0)  # the sandbox that is waiting when the batch is done
    _grader = Grader(course, pool)


def _do(what, *arguments):
    """The task of a worker process: `what` its Grader does. The process ends where that computes for too long."""
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_PROF, OWN_SECONDS)
    try:
        return getattr(_grader, what)(*arguments)
    except SystemExit:  # the executor would take it for a result, and go on to the next task
        _grader.close()
        os._exit(1)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
