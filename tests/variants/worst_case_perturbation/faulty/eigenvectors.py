"""Takes the eigenvectors for the eigenvalues of largest and smallest size."""

import numpy as np


def worst_case_perturbation(A):
    eigenvalues, vectors = np.linalg.eig(np.asarray(A, dtype=np.float64))
    order = np.argsort(np.abs(eigenvalues))
    b, delta_b = vectors[:, order[-1]].real, vectors[:, order[0]].real
    return b / np.linalg.norm(b), delta_b / np.linalg.norm(delta_b)
