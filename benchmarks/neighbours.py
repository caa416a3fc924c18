"""What attackers cost the honest students of a class: whether anybody's score changes, and how much longer each takes.

    python -m benchmarks.neighbours --students 40 --attackers 8

A class of honest students is graded, once by itself and once with attackers among them. Their cells leave processes
that compute without end, each in a session of its own: a scheduler would share the processors among all of them.
"""

import os
import statistics
import tempfile
from pathlib import Path

import click

from autograder.course import Course, find
from autograder.demo import ASSIGNMENT, Pad
from autograder.grading.batch import Batch

from . import classes

ATTACK = """
import os

for _ in range(30):
    if os.fork() == 0:
        os.setsid()
        while True:
            pass
"""


def grade(course: Course, honest: list[str]) -> tuple[dict[str, float | None], dict[str, float]]:
    """Grade a class anew; return the scores of the `honest`, and the seconds that each took."""
    os.chdir(course.root)
    batch = Batch(course, ASSIGNMENT, force=True)
    scores = {result.student: result.score for result in batch.grade()}
    return {student: scores[student] for student in honest}, {student: batch.seconds[student] for student in honest}


@click.command()
@click.option("--students", default=40, show_default=True)
@click.option("--attackers", default=8, show_default=True)
def main(students: int, attackers: int) -> None:
    """Measure; see the module's docstring."""
    with tempfile.TemporaryDirectory(prefix="neighbours-") as folder:
        course = classes.make(find(), Path(folder, "class"), students)
        honest = sorted(path.name for path in (course.root / "submitted").iterdir())
        scores, alone = grade(course, honest)
        for number in range(attackers):
            pad = Pad(course)
            pad.solve()
            name = pad.exercises[0]
            pad.write(name, ATTACK + pad.cell(name)[1].source)
            pad.hand_in(f"student-{number * students // attackers:05}-attacks")
        others, beside = grade(course, honest)
        os.chdir("/")
    changed = sum(scores[student] != others[student] for student in honest)
    times = [beside[student] / alone[student] for student in honest]
    print(f"{changed} of {students} scores changed")
    print(f"time beside attackers, times that alone: median {statistics.median(times):.2f}, most {max(times):.2f}")


if __name__ == "__main__":
    main()
