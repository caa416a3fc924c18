"""Tests its function in the same cell, and times it.

Seen: passed
"""

import time

import numpy as np


def double(x):
    return x + x


started = time.perf_counter()
for _ in range(1000):
    np.testing.assert_array_equal(double(np.arange(3.0)), [0, 2, 4])
print(f"{time.perf_counter() - started:.3f} s")
