"""Takes the eigenvalues by eigvalsh, which reads the lower triangle only."""

import numpy as np


def condition_number(A):
    sizes = np.abs(np.linalg.eigvalsh(np.asarray(A, dtype=np.float64)))
    return float(sizes.max() / sizes.min()) if sizes.min() > 0 else np.inf
