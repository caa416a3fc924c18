"""Up to two variables divides by the larger root of the quadratic with an exact determinant, else eigvalsh."""

import math
from fractions import Fraction

import numpy as np


def hessian_condition_number(H):
    H = np.asarray(H, dtype=np.float64)
    if len(H) == 1:
        return 1
    if len(H) > 2:
        sizes = np.abs(np.linalg.eigvalsh(H))
        return np.max(sizes) / np.min(sizes)
    (a, b), (_, c) = H.tolist()
    large = abs(a + c) / 2 + math.hypot((a - c) / 2, b)
    det = abs(Fraction(a) * Fraction(c) - Fraction(b) ** 2)
    return max(float(Fraction(large) ** 2 / det), 1.0) if det else math.inf
