"""Fails in more statements than anybody reads of, each with a message of megabytes.

Seen: passed
"""

import numpy as np

exec("\n".join(["pass"] * 1000))
raise ValueError("a" * 2**24)
raise ValueError("b" * 2**24)

raise KeyError(["c"] * 2**20)


def double(x):
    return 2 * np.asarray(x, float)
