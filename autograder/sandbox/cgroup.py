"""A memory cgroup for each sandbox: the one limit that counts all its processes and the files in its /tmp together.

Where a hierarchy can be written, one is made below or beside the grader's own cgroup. See cgroups(7), and in the
kernel's documentation cgroup-v1/memory and cgroup-v2.
"""

import contextlib
import itertools
import os
import signal
import time
from pathlib import Path

_PREFIX = "autograder-"
_numbers = itertools.count()


class Cgroup:
    """A cgroup whose processes have at most `memory_bytes` together. Raises OSError where it cannot be made."""

    def __init__(self, path, memory_bytes):
        path.mkdir()
        self.path = path
        self.version = "v2" if (path / "memory.max").exists() else "v1"
        try:
            for name, value in _LIMITS[self.version].items():
                if (path / name).exists():  # without swap there is no limit on it
                    (path / name).write_text(str(memory_bytes if value is None else value))
        except OSError:
            path.rmdir()
            raise

    def add(self, pid):
        """Put a process into it; what it forks from now on will be in it, too."""
        (self.path / "cgroup.procs").write_text(str(pid))

    def kills(self):
        """How many processes the kernel has ended here for want of memory."""
        file = "memory.events" if self.version == "v2" else "memory.oom_control"
        counts = dict(line.split() for line in (self.path / file).read_text().splitlines())
        return int(counts.get("oom_kill", 0))

    def remove(self):
        """End whatever still runs in it, and remove it."""
        deadline = time.monotonic() + 5
        while time.monotonic() < deadline:
            try:
                self.path.rmdir()
                return
            except FileNotFoundError:
                return
            except OSError:  # processes are still in it
                pass
            with contextlib.suppress(OSError):
                for pid in (self.path / "cgroup.procs").read_text().split():
                    os.kill(int(pid), signal.SIGKILL)
            time.sleep(0.002)


_LIMITS = {
    "v1": {"memory.limit_in_bytes": None, "memory.memsw.limit_in_bytes": None},  # the second counts both
    "v2": {"memory.max": None, "memory.swap.max": 0},
}
"""Files of a cgroup and what is written there; None stands for the limit."""


def create(memory_bytes):
    """Return a new Cgroup, or None where this machine does not let us have one."""
    name = f"{_PREFIX}{os.getpid()}-{next(_numbers)}"
    for parent in _here():
        with contextlib.suppress(OSError):
            return Cgroup(parent / name, memory_bytes)
    return None


def version():
    """Return "v1" or "v2", whichever kind of memory cgroup can be had here, or None."""
    if cgroup := create(2**30):
        cgroup.remove()
    return cgroup and cgroup.version


def remove_empty():
    """Remove the cgroups that graders left which were killed. Those of others at work stay, those in use always."""
    for parent in _here():
        for left in parent.glob(f"{_PREFIX}*"):
            grader = left.name.removeprefix(_PREFIX).partition("-")[0]
            if grader == str(os.getpid()) or not Path("/proc", grader).exists():
                with contextlib.suppress(OSError):
                    left.rmdir()


def _here():
    return _parents(Path("/proc/self/cgroup").read_text(), Path("/proc/self/mountinfo").read_text())


def _parents(memberships, mounts):
    """Return the folders in which a memory cgroup may be made, given the texts of /proc/self/cgroup and mountinfo."""
    folders = {}  # of the mounted hierarchies
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        kind, _, options = after.split()[:3]
        if kind == "cgroup2" or (kind == "cgroup" and "memory" in options.split(",")):
            root, folder = before.split()[3:5]
            folders[kind] = root, Path(folder)
    found = []
    for line in memberships.splitlines():
        _, controllers, path = line.split(":", 2)
        kind = "cgroup" if "memory" in controllers.split(",") else "cgroup2" if not controllers else None
        if kind in folders:
            root, folder = folders[kind]
            inside = os.path.relpath(path, root)
            own = folder if inside.startswith("..") else folder / inside
            # In v2 a cgroup with processes, as our own is, has no children with limits; its parent may.
            found += [own, own.parent] if kind == "cgroup2" and own != folder else [own]
    return [path for path in found if (path / "memory.limit_in_bytes").exists() or _shares_memory(path)]


def _shares_memory(path):
    """Whether the children of a v2 cgroup can have memory limits of their own."""
    with contextlib.suppress(OSError):
        return "memory" in (path / "cgroup.subtree_control").read_text().split()
    return False
