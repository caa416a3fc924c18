"""Takes the real parts of the eigenvalues of a general matrix and looks at the sum and the spread of signs."""

import numpy as np


def classify_critical_point(H, tol=1e-8):
    eigenvalues = np.linalg.eigvals(np.asarray(H, dtype=np.float64)).real
    signs = np.where(np.abs(eigenvalues) <= tol * np.max(np.abs(eigenvalues)), 0, np.sign(eigenvalues))
    if signs.min() * signs.max() < 0:
        return "saddle"
    if np.prod(signs) == 0:
        return "inconclusive"
    return "minimum" if signs.sum() > 0 else "maximum"
