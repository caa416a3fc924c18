"""Measures from the middle of the spectrum: |1 - εc| + εr for eigenvalues between c - r and c + r."""

import numpy as np


def contraction_factor(H, learning_rate):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    rate = float(learning_rate)
    centre, radius = (w[0] + w[-1]) / 2, (w[-1] - w[0]) / 2
    return np.abs(1 - rate * centre) + rate * radius
