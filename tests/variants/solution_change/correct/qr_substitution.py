"""Decomposes A = QR and substitutes backwards in a loop."""

import numpy as np


def solution_change(A, delta_b):
    Q, R = np.linalg.qr(np.asarray(A, dtype=np.float64))
    x = Q.T @ np.asarray(delta_b, dtype=np.float64)
    for i in reversed(range(len(x))):
        x[i] = (x[i] - R[i, i + 1 :] @ x[i + 1 :]) / R[i, i]
    return x
