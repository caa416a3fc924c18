"""Divides by the largest size of an entry, found in the given type, where abs(-128) is -128 in int8."""

import numpy as np


def hessian_condition_number(H):
    H = np.asarray(H)
    sizes = np.abs(np.linalg.eigvalsh(np.asarray(H / np.abs(H).max(), dtype=np.float64)))
    return float(sizes.max() / sizes.min())
