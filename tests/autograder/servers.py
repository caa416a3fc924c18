"""Servers that tests start on this machine, of their own, and end: a Dask cluster, and PostgreSQL."""

import contextlib
import json
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

DASK = Path(sys.executable).with_name("dask")

_FOLDERS = [os.environ["PATH"], *map(str, Path("/usr/lib/postgresql").glob("*/bin"))]  # Debian's are on no PATH
INITDB = shutil.which("initdb", path=os.pathsep.join(_FOLDERS))


class Cluster:
    """A scheduler, and the worker processes that `add` has started; all are ended on leaving it."""

    def __init__(self, folder):
        self._folder, self._started = folder, []

    def __enter__(self):
        file = self._folder / "scheduler.json"
        self._run("scheduler", "--scheduler-file", file)
        self.address = _when_there(lambda: json.loads(file.read_text())["address"])
        return self

    def __exit__(self, *exception):
        for process in self._started:
            process.kill()
            process.wait()

    def add(self, threads=1, **environment):
        """Start a worker process, wait until the scheduler knows it, and return its Popen. It runs in a folder of its
        own: nothing of the course is in reach."""
        name = f"worker{len(self._started)}"
        process = self._run(
            *("worker", self.address, "--name", name, "--nthreads", threads, "--no-nanny"), **environment
        )
        _when_there(lambda: f"name: {name}" in (self._folder / "0.log").read_text() or None)
        return process

    def _run(self, *arguments, **environment):
        number = len(self._started)
        (self._folder / str(number)).mkdir()
        with open(self._folder / f"{number}.log", "w") as log:
            process = subprocess.Popen(
                [DASK, *map(str, arguments), "--host", "127.0.0.1", "--dashboard-address", "127.0.0.1:0"],
                cwd=self._folder / str(number),
                env={**os.environ, **environment},
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        self._started.append(process)
        return process


def _when_there(look):
    """Return what `look` finds, once it finds something."""
    for _ in range(6000):
        try:
            if (found := look()) is not None:
                return found
        except (OSError, ValueError):
            pass
        time.sleep(0.1)
    raise AssertionError("not there within ten minutes")


@contextlib.contextmanager
def postgres():
    """Yield the URL of an empty server's database, reached by a socket in a folder of its own. The server refuses to
    run as root."""
    folder = Path(tempfile.mkdtemp(prefix="autograder-postgres-"))  # a socket's path is short
    ordinary = {}
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        ordinary = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
        shutil.chown(folder, nobody.pw_uid, nobody.pw_gid)

    def run(program, *arguments):
        command = [Path(INITDB).with_name(program), "--pgdata", folder / "data", *arguments]
        subprocess.run(command, check=True, cwd=folder, stdout=subprocess.DEVNULL, timeout=120, **ordinary)

    run("initdb", "--username", "grader", "--auth", "trust", "--encoding", "UTF8", "--no-locale")
    options = f"-k {folder} -c listen_addresses='' -c fsync=off"
    run("pg_ctl", "--wait", "--log", folder / "log", "--options", options, "start")
    try:
        yield f"postgresql://grader@/postgres?host={folder}"
    finally:
        run("pg_ctl", "--mode", "immediate", "stop")
        shutil.rmtree(folder)


def configure(root, **settings):
    """Set nbgrader's course directory's `settings` in the course at `root`."""
    with open(root / "nbgrader_config.py", "a") as file:
        for name, value in settings.items():
            file.write(f"\nc.CourseDirectory.{name} = {value!r}\n")
