"""Stops a batch anywhere, runs it again to its end, and compares what is then there with an undisturbed run.

    python -m benchmarks.kills --times 300

Each trial copies a class that has not been graded, or one whose submissions have changed since it was (with scores
and comments that people have entered), and starts `autograder grade` there. It is stopped one to three
times: the main process by SIGKILL, SIGTERM or SIGINT at a random time or as it is about to change a file or to commit,
or one of the processes below it, those in sandboxes included, by SIGKILL. Then the command runs undisturbed, and the
gradebook, the autograded notebooks and what marks them as written must be those of a run that was never stopped.

The doctor is left out, since it takes longer than all else, and writes nothing.
"""

import collections
import contextlib
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path
from unittest import mock

import click
from nbgrader.api import Gradebook
from sqlalchemy.orm import Session

from autograder import cli
from autograder.course import find
from autograder.demo import ASSIGNMENT
from autograder.sandbox import doctor
from tests.autograder.gradebooks import state as rows

from . import classes

CHANGES = ("open", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.utime", "commit")
"""Events before which a main process is stopped: Python's own (see its documentation, "audit events"), and ours."""

STUDENTS = 4


def state(root):
    """Return all that grading leaves in a course: the gradebook's rows, and each file, the autograded ones' bytes."""
    files = {
        str(path.relative_to(root)): path.read_bytes() if path.suffix == ".ipynb" else b""
        for folder in ("autograded", ".autograder/graded", ".autograder/staging")
        for path in (root / folder).rglob("*")
        if path.is_file()
    }
    return rows(f"sqlite:///{root}/gradebook.db"), files


def start(root, assignment, die_at=None):
    """Fork a process that grades `assignment` in `root`, and kills itself before change number `die_at`. Return its
    process id."""
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        os.chdir(root)
        with open("log", "a") as log:
            os.dup2(log.fileno(), 1)
            os.dup2(log.fileno(), 2)
        if die_at is not None:
            _die_at_change(die_at)
        with mock.patch.object(doctor, "require"):
            cli.main(["grade", assignment, "--jobs", "2"])
    except SystemExit as end:
        status = end.code or 0
    finally:
        os._exit(status)


def _die_at_change(number):
    left = number

    def count(event, arguments):
        nonlocal left
        writes = event != "open" or arguments[1] in ("w", "wb", "a", "x", "w+b") or (arguments[2] or 0) & os.O_CREAT
        if event in CHANGES and writes:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    commit = Session.commit

    def noted_commit(session):
        sys.audit("commit")
        commit(session)
        sys.audit("commit")

    Session.commit = noted_commit
    sys.addaudithook(count)


def below(process, depth=10):
    """Return the ids of the processes below `process`, so many generations of them."""
    found = []
    with contextlib.suppress(OSError):
        for thread in Path(f"/proc/{process}/task").iterdir() if depth else ():
            for child in (thread / "children").read_text().split():
                found += [int(child), *below(child, depth - 1)]
    return found


def stop(root, assignment, seconds, changes, draw):
    """Grade in `root` and stop that somehow, somewhere; return how."""
    how = draw.choice(("at a change", "SIGKILL", "SIGTERM", "SIGINT", "a process below"))
    if how == "at a change":
        os.waitpid(start(root, assignment, draw.randint(1, changes)), 0)
        return how
    process = start(root, assignment)
    time.sleep(draw.uniform(0.0, seconds))
    if how == "a process below":
        if processes := below(process):
            with contextlib.suppress(ProcessLookupError):
                os.kill(draw.choice(processes), signal.SIGKILL)
    else:
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, getattr(signal, how))
    os.waitpid(process, 0)
    return how


def finish(root, assignment):
    """Grade in `root` undisturbed. Raises AssertionError where that fails."""
    _, status = os.waitpid(start(root, assignment), 0)
    assert status == 0, f"{root}: exit status {status}: {(root / 'log').read_text()[-2000:]}"


def run(courses, assignment, times, draw):
    """Stop the grading of copies of `courses`, a list of folders, so many `times`; yield a Counter of how, after each
    copy. Raises AssertionError where a copy ends otherwise than an undisturbed one."""
    with tempfile.TemporaryDirectory(prefix="kills-") as folder:
        expected, root, counts = [], Path(folder, "course"), collections.Counter()
        for course in courses:
            shutil.copytree(course, root)
            started = time.monotonic()
            finish(root, assignment)
            expected.append((state(root), time.monotonic() - started))
            shutil.rmtree(root)
        while counts.total() < times:
            which = draw.randrange(len(courses))
            undisturbed, seconds = expected[which]
            shutil.copytree(courses[which], root)
            # A student's notebooks and rows take some twenty changes.
            how = [stop(root, assignment, seconds, 20 * len(undisturbed[1]), draw) for _ in range(draw.randint(1, 3))]
            finish(root, assignment)
            assert state(root) == undisturbed, f"{courses[which]} ends otherwise after {how}"
            shutil.rmtree(root)
            counts.update(how)
            yield counts


def changed_class(course, assignment, folder):
    """Copy a class to `folder`, grade it there, have people enter something, and let the students swap their work."""
    shutil.copytree(course, folder)
    finish(folder, assignment)
    with Gradebook(f"sqlite:///{folder}/gradebook.db") as gradebook:
        for submission in gradebook.assignment_submissions(assignment)[::2]:
            for notebook in submission.notebooks:
                notebook.grades[0].manual_score = 1.5
                notebook.grades[1].extra_credit = 0.5
                notebook.comments[0].manual_comment = "see me"
        gradebook.db.commit()
    submitted = sorted((folder / "submitted").iterdir())
    for path in submitted:
        path.rename(path.with_suffix(".old"))
    for path, other in zip(submitted, [*submitted[1:], submitted[0]], strict=True):
        other.with_suffix(".old").rename(path)
    return folder


@click.command()
@click.option("--times", default=300, show_default=True)
@click.option("--seed", default=None, type=int, help="Of the places; by default a new one, which is printed.")
def main(times, seed):
    """Kill; see the module's docstring."""
    seed = random.randrange(10**6) if seed is None else seed
    print(f"seed {seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="kills-") as folder:
        new = classes.make(find(), Path(folder, "new"), STUDENTS).root
        both = [new, changed_class(new, ASSIGNMENT, Path(folder, "changed"))]
        for counts in run(both, ASSIGNMENT, times, random.Random(seed)):
            print(f"{counts.total()} of {times}", end="\r" if sys.stdout.isatty() else "\n", flush=True)
    print(f"Stopped {counts.total()} times, and each time the same in the end:")
    for how, count in counts.most_common():
        print(f"{count:5}  {how}")


if __name__ == "__main__":
    main()
