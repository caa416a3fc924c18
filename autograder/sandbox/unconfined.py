"""Starts a worker as an ordinary process: a learner's own code on the learner's own machine.

It bounds time and memory and keeps the code out of the caller's process. It is no wall.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import weakref
from pathlib import Path

import autograder.worker
from autograder.problems import Problem
from autograder.sandbox import cputime
from autograder.sandbox.bubblewrap import worker_settings


class _Process(subprocess.Popen):
    def times(self) -> cputime.Times | None:
        """The Times of it and its children, or None."""
        return cputime.of_tree(self.pid)


def start(course):
    """Start a worker for `course` in a temporary folder and return its `subprocess.Popen`."""
    home = tempfile.mkdtemp(prefix="autograder-")
    worker = str(Path(autograder.worker.__file__).parent)
    command = [sys.executable, "-P", "-B", worker, json.dumps(worker_settings(course, None, False))]
    identity = {}
    if os.geteuid() == 0:
        # No student's code runs as root, whatever the caller chose; the memory limit counts by process.
        identity = {"user": 65534, "group": 65534, "extra_groups": ()}
        os.chown(home, 65534, 65534)
    environment = {
        "PATH": os.environ.get("PATH", ""),
        "HOME": home,
        "LANG": "C.UTF-8",
        "MPLCONFIGDIR": os.path.join(home, "matplotlib"),
    }
    try:
        process = _Process(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            cwd=home,
            **identity,
        )
    except PermissionError:
        shutil.rmtree(home)
        raise Problem(
            f"you are root, and {sys.executable} cannot be run by anyone else: no submission is run as root; "
            "install bubblewrap, or run this as an ordinary user"
        ) from None
    weakref.finalize(process, shutil.rmtree, home, ignore_errors=True)
    return process
