"""Works with the triangular factor of a QR decomposition and makes the largest entry of v positive."""

import numpy as np


def most_stretched(A):
    R = np.linalg.qr(np.asarray(A, dtype=np.float64), mode="r")
    v = np.linalg.svd(R, full_matrices=True)[2][0, :]
    return v * np.sign(v[np.argmax(np.abs(v))])
