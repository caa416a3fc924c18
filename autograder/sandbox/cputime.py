"""The CPU time of a tree of processes, from /proc: see proc(5)."""

import os
from pathlib import Path

_TICK = os.sysconf("SC_CLK_TCK")


def of_tree(pid: int) -> float | None:
    """Return the seconds of CPU that a process, its children, and those whose end they have waited for have used.

    None where the process has gone, or the kernel does not list children.
    """
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return None
    # In user and in system mode, of the process and of the children that it has waited for.
    ticks = sum(map(int, stat.rpartition(")")[2].split()[11:15]))
    return ticks / _TICK + sum(of_tree(int(child)) or 0.0 for child in children)
