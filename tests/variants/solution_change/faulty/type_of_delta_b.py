"""Works in a copy of Δb, of its type: whole numbers lose what is behind the point."""

import numpy as np


def solution_change(A, delta_b):
    x = np.array(delta_b)
    x[:] = np.linalg.solve(np.asarray(A, dtype=np.float64), x.astype(np.float64))
    return x if x.dtype == np.float32 else x.astype(np.float64)
