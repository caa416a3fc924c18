"""Right, but prints and warns at every call.

Seen: passed
"""

import warnings

import numpy as np

print("ready")


def double(x):
    warnings.warn("doubling")
    print("doubling", x)
    return np.asarray(x) * 2.0
