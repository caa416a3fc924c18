"""Says that it calls the other exercise, and a hundred thousand functions that there are not.

Seen: failed
"""

import sys

names = ["mean", "double", *map(str, range(100_000))]
sys.modules["namespaces"].Namespaces.reached = lambda self, name: names


def double(x):
    return x
