"""Which installed files a student's code may import."""

import functools
import importlib.metadata
import re
from pathlib import Path

from autograder.problems import Problem

ALWAYS = ("numpy", "ipython")
"""What the worker itself imports."""


@functools.cache
def importable(packages):
    """Return the paths, a module or folder each, of `packages` and of all that they require.

    `packages` is a tuple of distribution names. Only these files are mounted in a sandbox: whatever else is
    installed beside them (nbgrader, Hypothesis, this package) does not exist there. Raises Problem for a name
    that is not installed.
    """
    paths, seen, waiting = {}, set(), [*ALWAYS, *packages]
    while waiting:
        name = _canonical(waiting.pop())
        if name in seen:
            continue
        seen.add(name)
        try:
            distribution = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            if name in map(_canonical, packages):
                raise Problem(
                    f"course.yml: packages: {name!r} is not installed here; run 'pip install {name}'"
                ) from None
            continue  # required on another platform or Python only
        for file in distribution.files or ():
            top = file.parts[0]
            if top not in ("..", "__pycache__") and not top.endswith(".pth"):
                paths[top] = Path(distribution.locate_file(top))
        waiting += [
            re.match(r"[\w.-]+", requirement).group()
            for requirement in distribution.requires or ()
            if "extra ==" not in requirement
        ]
    return [paths[top] for top in sorted(paths)]


def _canonical(name):
    return re.sub(r"[-_.]+", "-", name).lower()
