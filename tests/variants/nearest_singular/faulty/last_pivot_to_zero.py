"""Sets the last diagonal entry of R in a QR decomposition to zero."""

import numpy as np


def nearest_singular(A):
    Q, R = np.linalg.qr(np.asarray(A, dtype=np.float64))
    R[-1, -1] = 0.0
    return Q @ R
