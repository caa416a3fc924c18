"""Raises the other singular values by as much as it lowers the smallest: as near, and as singular."""

import numpy as np


def nearest_singular(A):
    U, s, Vt = np.linalg.svd(np.asarray(A, dtype=np.float64))
    return U @ np.diag(np.append(s[:-1] + s[-1], 0.0)) @ Vt
