"""Compares the diagonal entries of R in a QR decomposition, which only bound κ from below."""

import numpy as np


def condition_number(A):
    sizes = np.abs(np.diag(np.linalg.qr(np.asarray(A, dtype=np.float64))[1]))
    return float(sizes.max() / sizes.min()) if sizes.min() > 0 else np.inf
