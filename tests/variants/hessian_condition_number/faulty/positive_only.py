"""Leaves out negative eigenvalues where there are positive ones."""

import numpy as np


def hessian_condition_number(H):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    w = w[w > 0] if w.max() > 0 else -w
    return float(w.max() / w.min())
