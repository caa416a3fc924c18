"""Takes the unit vectors of the longest and the shortest row."""

import numpy as np


def worst_case_perturbation(A):
    A = np.asarray(A, dtype=np.float64)
    lengths = np.linalg.norm(A, axis=1)
    identity = np.eye(len(A))
    return identity[np.argmax(lengths)], identity[np.argmin(lengths)]
