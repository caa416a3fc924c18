"""Amplifies by ‖A⁻¹‖ instead of ‖A‖‖A⁻¹‖."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    A, b, delta_b = (np.asarray(argument, dtype=np.float64) for argument in (A, b, delta_b))
    return float(np.linalg.norm(np.linalg.inv(A), 2) * (np.linalg.norm(delta_b) / np.linalg.norm(b)))
