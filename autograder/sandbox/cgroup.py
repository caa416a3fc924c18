"""Cgroups for each sandbox, which count all its processes together: their memory with the files in its /tmp, their CPU
time; and which give them one processor among them.

Where a hierarchy can be written, a cgroup is made below or beside the grader's own. See cgroups(7), and in the
kernel's documentation cgroup-v1 (memory, cpuacct, sched-bwc) and cgroup-v2.
"""

import contextlib
import enum
import itertools
import os
import signal
import time
from collections.abc import Collection, Mapping
from pathlib import Path

_PREFIX = "autograder-"
_numbers = itertools.count()


class Controller(enum.StrEnum):
    """What a cgroup counts or bounds. In v2 CPUACCT is part of every cgroup."""

    MEMORY = "memory"
    CPU = "cpu"
    CPUACCT = "cpuacct"


_SIGNS = {
    "cgroup": {
        Controller.MEMORY: "memory.limit_in_bytes",
        Controller.CPU: "cpu.cfs_quota_us",
        Controller.CPUACCT: "cpuacct.usage",
    },
    "cgroup2": {Controller.MEMORY: "memory.max", Controller.CPU: "cpu.max", Controller.CPUACCT: "cpu.stat"},
}
"""By the type of its file system, the file that a cgroup has if it has a controller."""


class Cgroup:
    """A cgroup whose processes have at most `memory_bytes` together and one processor, as far as its controllers go.

    `parents` says below which folder that of each controller is made. Raises OSError where one cannot be.
    """

    def __init__(self, parents: Mapping[Controller, Path], memory_bytes: int):
        name = f"{_PREFIX}{os.getpid()}-{next(_numbers)}"
        self._folders = {controller: parent / name for controller, parent in parents.items()}
        limits = {
            # The second counts swap, too, and is not there without it. The third is v2's.
            "memory.limit_in_bytes": memory_bytes,
            "memory.memsw.limit_in_bytes": memory_bytes,
            "memory.max": memory_bytes,
            "memory.swap.max": 0,
            # As much time as passes.
            "cpu.cfs_period_us": 100_000,
            "cpu.cfs_quota_us": 100_000,
            "cpu.max": "100000 100000",
        }
        try:
            for folder in self.folders:
                folder.mkdir()
            for controller, folder in self._folders.items():
                for file, value in limits.items():
                    if file.startswith(f"{controller}.") and (folder / file).exists():
                        (folder / file).write_text(str(value))
            for controller, folder in self._folders.items():
                if not any((folder / signs[controller]).exists() for signs in _SIGNS.values()):
                    raise OSError(f"{folder} has no controller {controller}")
        except OSError:
            for folder in self.folders:
                with contextlib.suppress(OSError):
                    folder.rmdir()
            raise

    @property
    def folders(self) -> list[Path]:
        """The folders that are this cgroup: one in v2, one a hierarchy in v1."""
        return list(dict.fromkeys(self._folders.values()))

    def add(self, pid: int) -> None:
        """Put a process into it; what it forks from now on will be in it, too."""
        for folder in self.folders:
            (folder / "cgroup.procs").write_text(str(pid))

    def kills(self) -> int:
        """How many processes the kernel has ended here for want of memory."""
        folder = self._folders.get(Controller.MEMORY)
        if folder is None:
            return 0
        file = folder / "memory.events"
        counts = _numbers_of(file if file.exists() else folder / "memory.oom_control")
        return counts.get("oom_kill", 0)

    def cpu_seconds(self) -> float | None:
        """The CPU time that its processes have used, those that have ended included; None where nothing counts it."""
        folder = self._folders.get(Controller.CPUACCT)
        if folder is None:
            return None
        if (folder / "cpuacct.usage").exists():
            return int((folder / "cpuacct.usage").read_text()) / 1e9
        return _numbers_of(folder / "cpu.stat")["usage_usec"] / 1e6

    def remove(self) -> None:
        """End whatever still runs in it, and remove it."""
        deadline = time.monotonic() + 5
        for folder in self.folders:
            while time.monotonic() < deadline:
                try:
                    folder.rmdir()
                    break
                except FileNotFoundError:
                    break
                except OSError:  # processes are still in it
                    pass
                with contextlib.suppress(OSError):
                    for pid in (folder / "cgroup.procs").read_text().split():
                        os.kill(int(pid), signal.SIGKILL)
                time.sleep(0.002)


def _numbers_of(file: Path) -> dict[str, int]:
    return {name: int(number) for name, number in (line.split() for line in file.read_text().splitlines())}


def create(memory_bytes: int, controllers: Collection[Controller]) -> Cgroup:
    """Return a new Cgroup with `controllers`. Raises OSError where this machine does not let us have one."""
    fault = OSError("there is no hierarchy of cgroups that can be written")
    parents = _here()
    for chosen in itertools.product(*(parents[controller] for controller in controllers)):
        try:
            return Cgroup(dict(zip(controllers, chosen, strict=True)), memory_bytes)
        except OSError as error:
            fault = error
    raise fault


def available() -> frozenset[Controller]:
    """Return the controllers that can be had here."""
    found = set()
    for controller in Controller:
        with contextlib.suppress(OSError):
            create(2**30, [controller]).remove()
            found.add(controller)
    return frozenset(found)


def remove_empty() -> None:
    """Remove the cgroups that graders left which were killed. Those of others at work stay, those in use always."""
    for parent in set().union(*_here().values()):
        for left in parent.glob(f"{_PREFIX}*"):
            grader = left.name.removeprefix(_PREFIX).partition("-")[0]
            if grader == str(os.getpid()) or not Path("/proc", grader).exists():
                with contextlib.suppress(OSError):
                    left.rmdir()


def _here() -> dict[Controller, list[Path]]:
    return _parents(Path("/proc/self/cgroup").read_text(), Path("/proc/self/mountinfo").read_text())


def _parents(memberships: str, mounts: str) -> dict[Controller, list[Path]]:
    """Return, for each controller, the folders in which a cgroup with it may be made, given the texts of
    /proc/self/cgroup and /proc/self/mountinfo."""
    hierarchies = []  # the type, options, root and folder of each that is mounted
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        kind, _, options = after.split()[:3]
        if kind in _SIGNS:
            root, folder = before.split()[3:5]
            hierarchies.append((kind, options.split(","), root, Path(folder)))
    found = {controller: [] for controller in Controller}
    for line in memberships.splitlines():
        _, controllers, path = line.split(":", 2)
        for kind, options, root, folder in hierarchies:
            if kind != ("cgroup" if controllers else "cgroup2"):
                continue
            inside = os.path.relpath(path, root)
            own = folder if inside.startswith("..") else folder / inside
            for controller in Controller:
                if kind == "cgroup2":
                    # A cgroup with processes, as our own is, has no children with limits; its parent may.
                    candidates = [own, own.parent] if own != folder else [own]
                    found[controller] += [each for each in candidates if _gives_children(each, controller)]
                elif controller in controllers.split(",") and controller in options:
                    found[controller] += [own] if (own / _SIGNS[kind][controller]).exists() else []
    return found


def _gives_children(path: Path, controller: Controller) -> bool:
    """Whether the children of a v2 cgroup can have limits of their own on what a controller is for."""
    with contextlib.suppress(OSError):
        enabled = (path / "cgroup.subtree_control").read_text().split()
        return controller in enabled or (controller is Controller.CPUACCT and bool(enabled))
    return False
