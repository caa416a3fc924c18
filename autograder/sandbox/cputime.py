"""The CPU time of a tree of processes, and how long they waited for a processor, from /proc: see proc(5)."""

import contextlib
import dataclasses
import os
from pathlib import Path
from typing import Self

_TICK = os.sysconf("SC_CLK_TCK")


@dataclasses.dataclass(frozen=True)
class Times:
    """The seconds of CPU that some processes have `computed`, and for how many each thread of those that live has
    waited for a processor that others had, by thread id."""

    computed: float
    waits: dict[int, float]

    def computed_since(self, before: Self) -> float:
        return self.computed - before.computed

    def spent_since(self, before: Self, passed: float) -> float:
        """Return how many of the `passed` seconds since `before` are the processes' own: all but those in which one of
        them waited for a processor; but no less than they computed."""
        waited = max((wait - before.waits.get(thread, 0.0) for thread, wait in self.waits.items()), default=0.0)
        return max(self.computed_since(before), passed - waited)


def of_tree(pid: int) -> Times | None:
    """Return the Times of a process, its children, and of the CPU time of those whose end they have waited for.

    None where the process has gone, or the kernel does not list children.
    """
    process = Path(f"/proc/{pid}")
    try:
        stat = (process / "stat").read_text()
        children = (process / f"task/{pid}/children").read_text().split()
    except OSError:
        return None
    # In user and in system mode, of the process and of the children that it has waited for.
    computed = sum(map(int, stat.rpartition(")")[2].split()[11:15])) / _TICK
    waits = {}
    with contextlib.suppress(OSError):  # a kernel without CONFIG_SCHED_INFO; or they end meanwhile
        for thread in (process / "task").iterdir():
            waits[int(thread.name)] = int((thread / "schedstat").read_text().split()[1]) / 1e9
    for child in children:
        if times := of_tree(int(child)):
            computed += times.computed
            waits |= times.waits
    return Times(computed, waits)
