"""A class graded by `autograder grade`, by stock `nbgrader autograde`, and the least that it could cost.

    python -m benchmarks.throughput --students 1000 --rounds 3 --sample 10

In each round the whole class is graded by force, into the gradebook; as many students as `--sample` says are graded by
nbgrader with its default preprocessors, from the same notebooks, whose check cells run the same properties under
Hypothesis with as many examples as are frozen (the seconds that nbgrader takes to start are left out), half of them
before the class and half after it, since the speed of a machine changes; and the *floor* is taken: the cells and the
calls of a tenth of the class, in one warm process, without sandbox, properties or gradebook. CPU seconds are those of
the whole machine, so it should be a quiet one.
"""

import contextlib
import dataclasses
import io
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path

import click
import numpy as np

from autograder import corpus
from autograder.authoring import reference
from autograder.course import find
from autograder.demo import ASSIGNMENT
from autograder.implementation import Local
from autograder.loader import load_properties
from autograder.worker import wire

from . import classes

STOCK_CONFIG = """\
c = get_config()
c.CourseDirectory.source_directory = ".autograder/source"
c.CourseDirectory.release_directory = "assignments"
"""


@dataclasses.dataclass
class Cost:
    """Seconds a submission: of wall clock, and of CPU on all cores together."""

    wall: float
    cpu: float


@contextlib.contextmanager
def cost_of(submissions):
    """Measure what is done within; the Cost that it yields is filled in at the end."""
    cost, wall, cpu = Cost(0.0, 0.0), time.monotonic(), _machine_cpu()
    yield cost
    cost.wall, cost.cpu = (
        (now - before) / submissions for now, before in [(time.monotonic(), wall), (_machine_cpu(), cpu)]
    )


def _machine_cpu():
    user, nice, system, _, _, interrupts, soft = map(int, Path("/proc/stat").read_text().split()[1:8])
    return (user + nice + system + interrupts + soft) / os.sysconf("SC_CLK_TCK")


def run(command, folder):
    """Run one of the commands beside this Python in `folder`."""
    program = Path(sys.executable).with_name(command[0])
    done = subprocess.run([program, *command[1:]], cwd=folder, capture_output=True, text=True)
    if done.returncode != 0:
        raise click.ClickException(f"{' '.join(command)} failed: {done.stderr.strip()[-2000:]}")


def stock_course(course, students):
    """Make a copy of the class for stock nbgrader, with the submissions of `students`; return its folder."""
    folder = course.root.with_name("stock")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(course.root, folder, ignore=shutil.ignore_patterns("submitted", "autograded", "gradebook.db*"))
    for student in students:
        shutil.copytree(course.root / "submitted" / student, folder / "submitted" / student)
    (folder / "nbgrader_config.py").write_text(STOCK_CONFIG)
    run(["nbgrader", "generate_assignment", ASSIGNMENT, "--force"], folder)
    return folder


def stock_cost(course, students):
    """Return the Cost of having `students` graded by stock nbgrader, without what it takes to start."""
    folder = stock_course(course, students)
    costs = []
    for _ in ("all", "nothing"):  # that there is to do
        with cost_of(len(students)) as cost:
            run(["nbgrader", "autograde", ASSIGNMENT], folder)
        costs.append(cost)
    graded, started = costs
    return Cost(graded.wall - started.wall, graded.cpu - started.cpu)


class Floor:
    """The cells of submissions, and the calls of the frozen examples, in this process."""

    def __init__(self, course):
        self._course = course
        self._calls = {}
        for notebook in course.assignment(ASSIGNMENT).notebooks:
            properties = load_properties(course, notebook)
            for exercise in course.exercises_of(ASSIGNMENT, notebook):
                right = Local(exercise.name, reference(course, exercise))
                self._calls[exercise.name] = calls = []
                for prop in properties[exercise.name]:
                    for example in corpus.load(course, exercise)[prop.name]:
                        prop.failure(right, example)
                        calls += [call.encoded_arguments for call in right.calls]

    def run(self, student):
        """Return the CPU seconds that a submission takes."""
        seconds = 0.0
        for notebook in self._course.assignment(ASSIGNMENT).notebooks:
            namespace = {}
            started = time.process_time()
            for source in classes.code_cells(self._course, student, notebook):
                with contextlib.suppress(Exception):
                    exec(source, namespace)
            seconds += time.process_time() - started
            for exercise in self._course.exercises_of(ASSIGNMENT, notebook):
                function = namespace.get(exercise.name)
                every = [wire.decode(call, objectives=True) for call in self._calls[exercise.name]]
                started = time.process_time()
                for arguments in every:
                    with contextlib.suppress(Exception):
                        function(*arguments)
                seconds += time.process_time() - started
        return seconds


@click.command()
@click.option("--students", default=1000, show_default=True)
@click.option("--rounds", default=3, show_default=True)
@click.option(
    "--sample",
    default=10,
    type=click.IntRange(2),
    show_default=True,
    help="Students that stock nbgrader grades in each round.",
)
def main(students, rounds, sample):
    """Measure; see the module's docstring."""
    folder = Path(tempfile.mkdtemp(prefix="benchmark-"))
    print(f"Making a class of {students} in {folder} ...", flush=True)
    course = classes.make(find(), folder / "class", students)
    names = sorted(path.name for path in (course.root / "submitted").iterdir())
    floor = Floor(course)
    costs = {"autograder grade": [], "nbgrader autograde": [], "floor": []}
    for number in range(rounds):
        some = [names[(number * sample + place) % students] for place in range(sample)]
        print(f"Round {number + 1} of {rounds}: nbgrader autograde ...", flush=True)
        before = stock_cost(course, some[::2])
        print(f"Round {number + 1} of {rounds}: autograder grade ...", flush=True)
        with cost_of(students) as ours:
            run(["autograder", "grade", ASSIGNMENT, "--force", "--json"], course.root)
        print(f"Round {number + 1} of {rounds}: nbgrader autograde ...", flush=True)
        after = stock_cost(course, some[1::2])
        theirs = Cost((before.wall + after.wall) / 2, (before.cpu + after.cpu) / 2)
        tenth = names[number % 10 :: 10] or names
        with np.errstate(all="ignore"), warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            least = statistics.fmean(map(floor.run, tenth))
        for cost, measured in zip(costs.values(), (ours, theirs, Cost(least, least)), strict=True):
            cost.append(measured)
    shutil.rmtree(folder)
    show(costs)


def show(costs):
    """Print the Costs of each way to grade, a dict of lists, and their ratios, round by round."""
    for name, measured in costs.items():
        _line(f"{name}: seconds a submission", [cost.wall for cost in measured])
        _line(f"{name}: CPU seconds a submission", [cost.cpu for cost in measured])
    ours, stock, floor = costs.values()
    _line("throughput, times that of nbgrader autograde", [b.wall / a.wall for a, b in zip(ours, stock, strict=True)])
    _line("CPU time, times the floor's", [a.cpu / b.cpu for a, b in zip(ours, floor, strict=True)])


def _line(what, values):
    print(f"{what:55} min {min(values):7.3f}  median {statistics.median(values):7.3f}  max {max(values):7.3f}")


if __name__ == "__main__":
    main()
