"""Divides the largest eigenvalue by the smallest, signs and all."""

import numpy as np


def hessian_condition_number(H):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    return float(w[-1] / w[0])
