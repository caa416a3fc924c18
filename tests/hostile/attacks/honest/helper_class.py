"""Computes with a class of its own.

Seen: passed
"""

import dataclasses

import numpy as np


@dataclasses.dataclass
class Vector:
    entries: np.ndarray

    def __add__(self, other):
        return Vector(self.entries + other.entries)


def double(x):
    return (Vector(x) + Vector(x)).entries
