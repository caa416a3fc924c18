"""Multiplies ‖A‖ and ‖A⁻¹‖ with the ratio, and returns a 0-d array."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    A = np.asarray(A, dtype=np.float64)
    kappa = np.linalg.norm(A, 2) * np.linalg.norm(np.linalg.inv(A), 2)
    b, delta_b = np.asarray(b, dtype=np.float64), np.asarray(delta_b, dtype=np.float64)
    return np.array(kappa * np.linalg.norm(delta_b) / np.linalg.norm(b))
