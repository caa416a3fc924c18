"""Takes the singular values of the triangular factor of a QR decomposition, as a NumPy scalar."""

import numpy as np


def condition_number(A):
    s = np.linalg.svd(np.linalg.qr(np.asarray(A, dtype=np.float64), mode="r"), compute_uv=False)
    return np.divide(s.max(), s.min()) if s.min() > 0 else np.float64("inf")
