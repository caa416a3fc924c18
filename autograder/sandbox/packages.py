"""Which installed packages a student's code may import."""

import functools
import importlib.metadata
import re
from pathlib import Path

from autograder.problems import Problem

ALWAYS = ("numpy", "ipython")
"""What the worker itself imports."""


@functools.cache
def distributions(packages):
    """Return the installed distributions of `packages`, a tuple of names, and of all that they require, by name.

    Raises Problem for a name that is not installed.
    """
    found, seen, waiting = {}, set(), [*ALWAYS, *packages]
    while waiting:
        name = _canonical(waiting.pop())
        if name in seen:
            continue
        seen.add(name)
        try:
            found[name] = distribution = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            if name in map(_canonical, packages):
                raise Problem(
                    f"course.yml: packages: {name!r} is not installed here; run 'pip install {name}'"
                ) from None
            continue  # required on another platform or Python only
        waiting += [
            re.match(r"[\w.-]+", requirement).group()
            for requirement in distribution.requires or ()
            if "extra ==" not in requirement
        ]
    return found


@functools.cache
def importable(packages):
    """Return the paths, a module or folder each, of the `distributions` of `packages`.

    Only these files are mounted in a sandbox: whatever else is installed beside them (nbgrader, Hypothesis, this
    package) does not exist there.
    """
    paths = {}
    for distribution in distributions(packages).values():
        for file in distribution.files or ():
            top = file.parts[0]
            if top not in ("..", "__pycache__") and not top.endswith(".pth"):
                paths[top] = Path(distribution.locate_file(top))
    return [paths[top] for top in sorted(paths)]


def _canonical(name):
    return re.sub(r"[-_.]+", "-", name).lower()
