"""Compares the squares of the two diagonals of the rhombus."""

import numpy as np


def angle_cosine(u, g):
    sides = []
    for v in (u, g):
        v = np.asarray(v, dtype=np.float64)
        v = np.ldexp(v, -int(np.frexp(v)[1][np.argmax(np.abs(v))]))
        sides.append(v / np.sqrt(v @ v))
    long, short = sides[0] + sides[1], sides[0] - sides[1]
    return np.minimum(np.maximum((long @ long - short @ short) / 4, -1.0), 1.0)
