"""Finds the two directions by fifteen steps of power iteration."""

import numpy as np


def power(A):
    v = np.random.default_rng(3).standard_normal(len(A))
    for _ in range(15):
        v = A @ (A.T @ (v / np.linalg.norm(v)))
    return v / np.linalg.norm(v)


def worst_case_perturbation(A):
    A = np.asarray(A, dtype=np.float64)
    A = A / np.abs(A).max()
    return power(A), power(np.linalg.inv(A).T)
