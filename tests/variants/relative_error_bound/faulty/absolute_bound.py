"""Bounds by κ‖Δb‖ and forgets to divide by ‖b‖."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    return float(np.linalg.cond(np.asarray(A, dtype=float)) * np.linalg.norm(np.asarray(delta_b, dtype=float)))
