"""Remembers what it has computed, and gives copies.

Seen: passed
"""

import functools

import numpy as np


@functools.cache
def of_tuple(entries):
    return np.array(entries) * 2


def double(x):
    return of_tuple(tuple(x)).copy()
