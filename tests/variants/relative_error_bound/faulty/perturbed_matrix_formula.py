"""Uses the formula κr/(1 − κr) for a perturbed matrix."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    A, b, delta_b = (np.asarray(argument, dtype=np.float64) for argument in (A, b, delta_b))
    bound = np.linalg.cond(A) * (np.linalg.norm(delta_b) / np.linalg.norm(b))
    return float(bound / (1 - bound)) if bound < 1 else float(bound)
