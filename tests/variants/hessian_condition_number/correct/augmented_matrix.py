"""Pairs every size with its negative as the eigenvalues of [[0, H], [H, 0]], and gives a 0-d array."""

import numpy as np


def hessian_condition_number(H):
    H = np.asarray(H, dtype=np.float64)
    zero = np.zeros(H.shape)
    w = np.linalg.eigvalsh(np.block([[zero, H], [H, zero]]))
    return np.array(w[-1] / w[w > 0][0] if np.count_nonzero(w > 0) == len(H) else np.inf)
