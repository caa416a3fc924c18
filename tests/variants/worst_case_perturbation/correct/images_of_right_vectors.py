"""Maps the most and the least stretched direction by A and normalises the images."""

import numpy as np


def worst_case_perturbation(A):
    A = np.asarray(A, dtype=np.float64)
    Vt = np.linalg.svd(A)[2]
    b, delta_b = A @ Vt[0], A @ Vt[-1]
    return b / np.linalg.norm(b), delta_b / np.linalg.norm(delta_b)
