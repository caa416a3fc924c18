"""Computes with functions that it defines after itself.

Seen: passed
"""

import numpy as np


def double(x):
    return np.array([twice(entry) for entry in x])


def twice(number):
    return add(number, number)


def add(a, b):
    return a + b
