"""Decomposes A = QR and multiplies with Q instead of its transpose."""

import numpy as np


def solution_change(A, delta_b):
    Q, R = np.linalg.qr(np.asarray(A, dtype=np.float64))
    return np.linalg.solve(R, Q @ np.asarray(delta_b, dtype=np.float64))
