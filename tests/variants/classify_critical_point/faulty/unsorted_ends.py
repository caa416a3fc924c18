"""Takes the first and the last that eigvals gives for the smallest and the largest."""

import numpy as np


def classify_critical_point(H, tol=1e-8):
    eigenvalues = np.linalg.eigvals(np.asarray(H, dtype=np.float64)).real
    threshold = tol * np.abs(eigenvalues).max()
    low, high = sorted([eigenvalues[0], eigenvalues[-1]])
    if low < -threshold and high > threshold:
        return "saddle"
    return "minimum" if low > threshold else "maximum" if high < -threshold else "inconclusive"
