"""Takes the condition number of the scaled matrix in float32."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    A, b, delta_b = (np.asarray(argument, dtype=np.float64) for argument in (A, b, delta_b))
    kappa = np.linalg.cond((A / np.abs(A).max()).astype(np.float32))
    return float(kappa) * float(np.linalg.norm(delta_b) / np.linalg.norm(b))
