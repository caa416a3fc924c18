"""How much faster two processes grade than one, and how much faster they can on this machine.

    python -m benchmarks.scaling --students 200 --rounds 4

In each round a class is graded three times: by one process on one core; by one process on each of two cores, in two
batches that have nothing to do with each other; by two processes on two cores, in one batch. Where the second is not
twice as fast as the first, the machine's cores are not two: they share caches, or are two threads of one. Where the
third is not as fast as the second, the processes of one batch hinder each other.
"""

import os
import statistics
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import click

from autograder.course import find

from . import classes
from .shape import grade


def seconds(course, *cores):
    """Return the seconds a submission of a batch that has a process for each of `cores`."""
    return grade(course, set(cores))[0]


@click.command()
@click.option("--students", default=200, show_default=True)
@click.option("--rounds", default=4, show_default=True)
def main(students, rounds):
    """Measure; see the module's docstring."""
    one, two = sorted(os.sched_getaffinity(0))[:2]
    apart, together = [], []
    print(f"{'one process':>12} {'two batches':>12} {'times':>6} {'two processes':>14} {'times':>6}")
    with tempfile.TemporaryDirectory(prefix="scaling-") as folder, ThreadPoolExecutor() as threads:
        course, other = (classes.make(find(), Path(folder, name), students) for name in ("class", "other"))
        for _ in range(rounds):
            alone = seconds(course, one)
            in_two = 1 / sum(1 / each for each in threads.map(seconds, (course, other), (one, two)))
            in_one = seconds(course, one, two)
            apart.append(alone / in_two)
            together.append(alone / in_one)
            print(f"{alone:12.3f} {in_two:12.3f} {apart[-1]:6.2f} {in_one:14.3f} {together[-1]:6.2f}", flush=True)
    print(f"median: {statistics.median(apart):.2f} times in two batches, {statistics.median(together):.2f} in one")


if __name__ == "__main__":
    main()
