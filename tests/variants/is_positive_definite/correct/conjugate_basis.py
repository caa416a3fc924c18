"""Makes the unit vectors conjugate to each other by Gram-Schmidt, and checks each one's own product."""

import numpy as np


def is_positive_definite(A):
    A = np.asarray(A, dtype=np.float64)
    A = A / (np.abs(A).max() or 1.0)
    basis, images, squares = [], [], []
    for v in np.eye(len(A)):
        for p, q, square in zip(basis, images, squares, strict=True):
            v = v - (q @ v) / square * p
        image = A @ v
        if not v @ image > 0:
            return False
        basis.append(v)
        images.append(image)
        squares.append(v @ image)
    return True
