"""Takes the left singular vectors of R in A = QR and turns them by Q."""

import numpy as np


def worst_case_perturbation(A):
    Q, R = np.linalg.qr(np.asarray(A, dtype=np.float64))
    U = Q @ np.linalg.svd(R)[0]
    return U[:, 0], U[:, -1]
