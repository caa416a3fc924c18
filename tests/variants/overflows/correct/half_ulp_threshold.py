"""Compares with the largest finite number plus half an ulp, worked out in float64."""

import numpy as np


def overflows(x, dtype):
    info = np.finfo(dtype)
    half_ulp = float(info.max) * float(info.eps) / (4 - 2 * float(info.eps))
    return np.abs(np.asarray(x, dtype=np.float64)) >= float(info.max) + half_ulp
