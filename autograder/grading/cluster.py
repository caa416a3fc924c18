"""Grades on a Dask cluster: the task of the local worker processes, sent to machines that share no folder with this.

What an assignment is graded by travels as one archive, once to each worker process. There it is unpacked, the sandbox
is tested, and whoever would grade otherwise than this machine refuses.
"""

import contextlib
import dataclasses
import functools
import hashlib
import io
import logging
import platform
import tempfile
import zipfile
from multiprocessing.util import Finalize
from pathlib import Path

import hypothesis
import numpy as np

from autograder import corpus
from autograder.course import FILE, Course
from autograder.grading.notebook import Grader
from autograder.problems import Problem
from autograder.sandbox import backends, doctor

SECONDS = 10
"""How long to wait for a scheduler, and then for its first worker."""

INSTALL = "install there what is installed here"


@dataclasses.dataclass(frozen=True)
class Build:
    """What an assignment is graded by: the `files` of the course in a zip archive, the `versions` of what reads them,
    and the `sandbox`."""

    assignment: str
    files: bytes
    versions: tuple
    sandbox: str


def pack(course, assignment, sandbox):
    """Return the Build of an assignment. The same course gives the same bytes."""
    exercises = course.exercises_of(assignment)
    paths = {course.root / FILE, *course.files(assignment).values()}  # masters may read them
    for exercise in exercises:
        paths |= {course.properties(exercise.notebook), course.master(exercise), corpus.frozen(course, exercise)}
        paths.add(course.released(assignment, exercise.notebook))
        paths |= {*course.variants(exercise, "faulty")}  # the hash of the examples is made of them, too
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(paths):
            name = zipfile.ZipInfo(path.relative_to(course.root).as_posix())  # without the time
            archive.writestr(name, path.read_bytes(), zipfile.ZIP_DEFLATED)
    return Build(assignment, packed.getvalue(), versions(), sandbox)


def versions():
    """Return pairs of a name and the version here: all that frozen examples and verdicts depend on."""
    package = hashlib.sha256()
    folder = Path(corpus.__file__).parent
    for path in sorted(folder.rglob("*.py")):
        package.update(f"{path.relative_to(folder)}\0".encode() + path.read_bytes())
    return (
        ("Python", platform.python_version()),
        ("NumPy", np.__version__),
        ("Hypothesis", hypothesis.__version__),
        ("autograder", package.hexdigest()[:12]),
    )


@contextlib.contextmanager
def connected(address, build):
    """Yield a `concurrent.futures.Executor` on the cluster of the scheduler at `address`, what `grade` takes as `build`
    there, and a function that says how many tasks can run at once.

    Raises Problem where there is no such scheduler, no worker, or one that refuses; the function does where the
    scheduler has gone.
    """
    try:
        from distributed import Client
    except ImportError:
        raise Problem(f"--scheduler {address} needs Dask, which is not installed; 'pip install distributed'") from None
    logging.getLogger("distributed.client").setLevel(logging.CRITICAL)  # what it would tell is told as a Problem
    try:
        client = Client(address, timeout=SECONDS)
    except (OSError, TypeError, ValueError) as error:
        raise Problem(
            f"--scheduler {address}: no scheduler answers there ({_one_line(error)}); "
            "docs/scale.md says how to start one"
        ) from None
    with client:
        try:
            client.wait_for_workers(1, timeout=SECONDS)
        except TimeoutError:
            raise Problem(
                f"--scheduler {address}: it has no workers; start some: 'dask worker {address} --nthreads 1'"
            ) from None
        for worker, error in client.run(prepare, build, on_error="return").items():
            if isinstance(error, Problem):
                raise error
            if error is not None:
                raise Problem(f"the worker {worker} cannot grade: {_one_line(error)}; {INSTALL}")
        # Not scattered: what was scattered is lost with the workers that hold it, and a task's result is made again.
        sent = client.submit(dataclasses.replace, build, pure=False)
        yield client.get_executor(pure=False), sent, functools.partial(_capacity, client, address)
        client.run(release, build, on_error="ignore")


def _capacity(client, address):
    try:
        return sum(client.nthreads().values())
    except OSError:
        raise Problem(
            f"--scheduler {address}: it does not answer any more; start it and its workers, and grade again: "
            "what is graded stays"
        ) from None


def grade(build, taken_in, last):
    """The task: grade the Submissions of one student's notebooks (see `Grader.grade_all`), and say how long that
    took."""
    prepare(build)
    return _prepared[build].grade_all(build.assignment, taken_in, last)


_prepared = {}
"""The Grader of each Build that this worker process serves."""


def prepare(build, dask_worker=None):
    """Make this worker process ready for a Build, once. Raises Problem where it would grade otherwise than asked."""
    if build in _prepared:
        return
    from distributed import get_worker

    worker = dask_worker or get_worker()
    try:
        _prepared[build] = _grader(build, worker)
    except Problem as problem:
        raise Problem(f"the worker {worker.address} refuses: {problem}") from None


def release(build):
    """End the sandbox that waits in this worker process for the next submission."""
    if build in _prepared:
        _prepared.pop(build).close()


def _grader(build, worker):
    for (name, theirs), (_, ours) in zip(build.versions, versions(), strict=True):
        if theirs != ours:
            raise Problem(f"it has {name} {ours}, the grader {theirs}; {INSTALL}")
    if worker.state.nthreads != 1:
        raise Problem(f"it has {worker.state.nthreads} threads; start it with '--nthreads 1', and more of them")
    root = Path(tempfile.mkdtemp(prefix="course-", dir=worker.local_directory))  # Dask removes it, in the end
    with zipfile.ZipFile(io.BytesIO(build.files)) as archive:
        archive.extractall(root)
    course = Course(root)
    if corpus.stale(course, course.exercises_of(build.assignment)):
        raise Problem(f"it has no examples of the same hash; {INSTALL}")
    doctor.require(course, build.sandbox)
    pool = backends.pool(course, build.sandbox, ahead=1)
    Finalize(None, pool.close, exitpriority=0)
    return Grader(course, pool)


def _one_line(error):
    return " ".join(str(error).split()) or type(error).__name__
