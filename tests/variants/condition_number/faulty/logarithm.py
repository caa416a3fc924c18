"""Returns log10 κ, the number of digits lost."""

import numpy as np


def condition_number(A):
    return float(np.log10(np.linalg.cond(np.asarray(A, dtype=np.float64))))
