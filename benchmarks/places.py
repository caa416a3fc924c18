"""One class graded in each place where it can be: is it the same in the end, and what does it take?

    python -m benchmarks.places --students 200

The class is graded here into SQLite; into PostgreSQL; on a Dask cluster of two worker processes; and on one of three,
of which one is killed when a third of the class has been graded. Scheduler, workers and database run on this machine.
The gradebook and the autograded notebooks must be the same each time. Seconds are of the whole command.
"""

import contextlib
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import click

from autograder.course import find
from autograder.demo import ASSIGNMENT
from tests.autograder.gradebooks import state
from tests.autograder.servers import Cluster, configure, postgres

from . import classes
from .throughput import run


def grade(root, *options, meanwhile=None):
    """Grade the class in `root`; call `meanwhile` when a third of it has been graded. Return the seconds a
    submission."""
    submitted, started = len(list((root / "submitted").iterdir())), time.monotonic()
    command = [Path(sys.executable).with_name("autograder"), "grade", ASSIGNMENT, *options]
    with open(root / "log", "w") as log:
        process = subprocess.Popen(command, cwd=root, stdout=log, stderr=log)
    while process.poll() is None:
        time.sleep(0.05)
        if meanwhile and 3 * sum(1 for _ in (root / "autograded").glob("*")) > submitted:
            meanwhile()
            meanwhile = None
    if process.returncode != 0 or meanwhile:
        raise click.ClickException(f"not graded as it should be: {(root / 'log').read_text()[-2000:]}")
    return (time.monotonic() - started) / submitted


def notebooks(root):
    """Return the bytes of each autograded notebook."""
    return {str(path.relative_to(root)): path.read_bytes() for path in (root / "autograded").rglob("*.ipynb")}


@click.command()
@click.option("--students", default=200, show_default=True)
def main(students):
    """Grade; see the module's docstring."""
    with tempfile.TemporaryDirectory(prefix="places-") as folder:
        class_ = classes.make(find(), Path(folder, "class"), students).root
        configure(class_, course_id="numerics")  # which a server's gradebook needs
        (class_ / "gradebook.db").unlink()
        expected = None
        for place, workers in [("SQLite", 0), ("PostgreSQL", 0), ("two workers", 2), ("three workers, one killed", 3)]:
            root = shutil.copytree(class_, Path(folder, place))
            url, options, meanwhile = f"sqlite:///{root}/gradebook.db", ["--jobs", "2"], None
            with contextlib.ExitStack() as servers:
                if place == "PostgreSQL":
                    url = servers.enter_context(postgres())
                    configure(root, db_url=url)
                run(["autograder", "build", ASSIGNMENT], root)
                if workers:
                    (root / "dask").mkdir()
                    cluster = servers.enter_context(Cluster(root / "dask"))
                    started = [cluster.add() for _ in range(workers)]
                    options = ["--scheduler", cluster.address]
                    meanwhile = started[2].kill if workers == 3 else None
                seconds = grade(root, *options, meanwhile=meanwhile)
                found = state(url), notebooks(root)
            expected = expected or found
            if found != expected:
                raise click.ClickException(f"{place}: not the state that grading here into SQLite leaves")
            print(f"{place:28}{seconds:7.3f} seconds a submission, the same in the end", flush=True)


if __name__ == "__main__":
    main()
