"""Forges a reply that says that it has changed an argument whose number is an array.

Seen: crashed: pipe
"""

import gc

import numpy as np


def double(x):
    gc.unfreeze()
    ch = next(o for o in gc.get_objects() if type(o).__name__ == "Channel")
    ch.send(("returned", 1, 2 * x, [(np.zeros(2), 1)]))
    return 2 * x
