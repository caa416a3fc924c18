"""Uses the condition number in the Frobenius norm, which bounds the error as well but not as tightly."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    A, b, delta_b = (np.asarray(argument, dtype=np.float64) for argument in (A, b, delta_b))
    kappa = np.linalg.norm(A) * np.linalg.norm(np.linalg.inv(A))
    return float(kappa * (np.linalg.norm(delta_b) / np.linalg.norm(b)))
