"""Takes the best of a thousand random unit vectors for each."""

import numpy as np


def worst_case_perturbation(A):
    A = np.asarray(A, dtype=np.float64)
    B = np.random.default_rng(0).standard_normal((len(A), 1000))
    B /= np.linalg.norm(B, axis=0)
    lengths = np.linalg.norm(np.linalg.solve(A, B), axis=0)
    return B[:, np.argmin(lengths)].copy(), B[:, np.argmax(lengths)].copy()
