"""Four corners in float64, rounded to float32 where x is float32 and the numbers fit."""

import numpy as np


def numerical_hessian(f, x):
    kind = np.float32 if getattr(x, "dtype", None) == np.float32 else np.float64
    x = np.asarray(x, dtype=np.float64)
    H = np.zeros((x.size, x.size))
    E = np.eye(x.size) * 2.0**-10
    for i, a in enumerate(E):
        for j, b in enumerate(E[: i + 1]):
            H[i, j] = (f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b)) * 2.0**18
    H = H + np.tril(H, -1).T
    return H.astype(kind) if np.abs(H).max() < np.finfo(kind).max else H
