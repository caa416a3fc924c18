"""What a student's name may be: the name of a folder in ``submitted/``, which is the id in the gradebook, too.

A name may hold whatever can be printed, in any script: letters, digits, signs, blanks inside. It is taken as it is
written, so two ways to write the same letters are two names.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable

from autograder.cells import encodable
from autograder.printable import printable

MAX_LENGTH = 128
"""Characters, as many as nbgrader's gradebook has room for."""

PATTERNS = "*?["
"""Signs that nbgrader reads as a pattern where it looks for a student's files."""


def fault(name: str) -> str | None:
    """Say what keeps a name from being a student's, or None. The text goes on from "its name "."""
    if not name or name.startswith("."):
        return "begins with a dot, as the names of hidden folders do"
    if encodable(name) != name:
        return "is not written in UTF-8"
    if printable(name, kept="") != name:
        return "holds a character that cannot be printed"
    if name != name.strip():
        return "begins or ends with a blank"
    if any(sign in name for sign in PATTERNS):
        return f"holds one of {' '.join(PATTERNS)}, with which nbgrader would mean others, too"
    if "/" in name:
        return "holds a /"
    if len(name) > MAX_LENGTH:
        return f"has more than {MAX_LENGTH} characters"
    return None


def shown(name: str) -> str:
    """Return a name in quotes, with escapes in the place of whatever cannot be printed."""
    return repr(name)


def alike(names: Iterable[str]) -> list[list[str]]:
    """Return the names that look the same, since they are the same letters in two ways of Unicode to write them (macOS
    writes é as e and an accent): a list for each of those that stand more than once."""
    found = defaultdict(list)
    for name in names:
        found[unicodedata.normalize("NFC", name)].append(name)
    return [those for those in found.values() if len(those) > 1]
