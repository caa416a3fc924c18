"""What a submission costs in classes of several sizes, and how much memory that takes.

    python -m benchmarks.shape --sizes 10,100,1000,10000 --draw shape.png

The seconds a submission are those between the first tenth of a class and its end, so without starting. Memory is the
most that was seen in that time, of the main process, and of a process that grades together with its zygote and
sandboxes. (Before, the doctor uses up a sandbox's memory, to see that it is bounded.)
"""

import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import click
import matplotlib.pyplot as plt

from autograder.course import find
from autograder.demo import ASSIGNMENT

from . import classes
from .kills import below


def memory(*processes):
    """Return the bytes that processes hold, what they share counted once among all that share it."""
    kilobytes = 0
    for process in processes:
        with contextlib.suppress(OSError):  # it has gone
            kilobytes += int(re.search(r"^Pss:\s+(\d+)", Path(f"/proc/{process}/smaps_rollup").read_text(), re.M)[1])
    return 1024 * kilobytes


def grade(course, cores):
    """Grade a class anew, by a process for each of `cores`, a set of numbers, and on no others.

    Return seconds a submission, and the bytes of the main process and of one that grades.
    """
    command = [Path(sys.executable).with_name("autograder"), "grade", ASSIGNMENT, "--force", "--jobs", str(len(cores))]
    process = subprocess.Popen(
        command,
        cwd=course.root,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: os.sched_setaffinity(0, cores),
    )
    main, grading = 0, 0
    done = []
    over = threading.Event()

    def watch():
        nonlocal main, grading
        while not over.wait(0.25):
            if not done:
                continue
            main = max(main, memory(process.pid))
            for child in below(process.pid, depth=1):
                grading = max(grading, memory(child, *below(child)))

    watcher = threading.Thread(target=watch)
    watcher.start()
    for line in process.stderr:
        if line.startswith("grading"):
            done.append((time.monotonic(), int(line.split()[2])))
    over.set()
    watcher.join()
    if process.wait() != 0:
        raise click.ClickException("a class was not graded")
    shutil.rmtree(course.root / "autograded")
    (first, few), (last, all_) = done[0], done[-1]
    return (last - first) / (all_ - few), main, grading


@click.command()
@click.option("--sizes", default="10,100,1000", show_default=True)
@click.option("--draw", "picture", type=click.Path(dir_okay=False), help="Draw the measurements into this file.")
def main(sizes, picture):
    """Measure; see the module's docstring."""
    measured = []
    print(f"{'students':>8} {'seconds a submission':>20} {'main MB':>8} {'grading MB':>10}")
    for size in map(int, sizes.split(",")):
        with tempfile.TemporaryDirectory(prefix="shape-") as folder:
            course = classes.make(find(), Path(folder, "class"), size)
            seconds, in_main, in_grading = grade(course, os.sched_getaffinity(0))
        measured.append((size, seconds, in_main / 2**20, in_grading / 2**20))
        print("{:8} {:20.3f} {:8.0f} {:10.0f}".format(*measured[-1]), flush=True)
    if picture:
        draw(measured, picture)


def draw(measured, picture):
    """Draw seconds and memory over the size of a class; `measured` lists (students, seconds, MB, MB)."""
    figure, (time_axes, memory_axes) = plt.subplots(1, 2, figsize=(9, 3), layout="constrained")
    sizes, seconds, main, grading = zip(*measured, strict=True)
    time_axes.plot(sizes, seconds, "o-")
    memory_axes.plot(sizes, main, "o-", label="main process")
    memory_axes.plot(sizes, grading, "s--", label="a process that grades")
    memory_axes.legend(loc="lower right")
    for axes, title in [(time_axes, "seconds a submission"), (memory_axes, "MB")]:
        axes.set(xscale="log", xlabel="students", title=title, ylim=0)
        axes.grid(alpha=0.3)
    figure.savefig(picture, dpi=120)


if __name__ == "__main__":
    main()
