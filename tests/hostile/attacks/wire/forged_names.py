"""Says that it calls functions whose names are arrays.

Seen: failed
"""

import sys

import numpy as np

sys.modules["namespaces"].Namespaces.reached = lambda self, name: [np.zeros(3), {}, "mean", b"mean"][:1]


def double(x):
    return x
