"""Changes one entry so that the determinant becomes zero, by dividing it by the entry of the inverse."""

import numpy as np


def nearest_singular(A):
    B = np.array(A, dtype=np.float64)
    inverse = np.linalg.inv(B)
    i, j = np.unravel_index(np.argmax(np.abs(inverse)), inverse.shape)
    B[j, i] -= 1 / inverse[i, j]
    return B
