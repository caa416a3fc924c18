"""Takes the diagonal for the eigenvalues."""

import numpy as np


def classify_critical_point(H, tol=1e-8):
    diagonal = np.diag(np.asarray(H, dtype=np.float64))
    threshold = tol * np.abs(diagonal).max()
    positive, negative = diagonal > threshold, diagonal < -threshold
    if positive.any() and negative.any():
        return "saddle"
    return "minimum" if positive.all() else "maximum" if negative.all() else "inconclusive"
