"""Returns ‖Δb‖/‖b‖, as if relative errors were never amplified."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    return float(np.linalg.norm(np.asarray(delta_b, dtype=float)) / np.linalg.norm(np.asarray(b, dtype=float)))
