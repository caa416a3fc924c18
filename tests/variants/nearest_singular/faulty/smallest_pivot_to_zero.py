"""Sets the smallest diagonal entry of R in a QR decomposition to zero."""

import numpy as np


def nearest_singular(A):
    Q, R = np.linalg.qr(np.asarray(A, dtype=np.float64))
    k = np.argmin(np.abs(np.diag(R)))
    R[k, k] = 0.0
    return Q @ R
