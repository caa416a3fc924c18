"""Gives a float32 for a float32 matrix as long as the answer fits, else a float64."""

import numpy as np


def hessian_condition_number(H):
    kind = np.float32 if getattr(H, "dtype", None) == np.float32 else np.float64
    sizes = np.sort(np.abs(np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))))
    kappa = sizes[-1] / sizes[0] if sizes[0] else np.inf
    return kind(kappa) if kappa <= np.finfo(kind).max else kappa
