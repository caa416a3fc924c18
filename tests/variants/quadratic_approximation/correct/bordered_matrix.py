"""Writes all three terms as one quadratic form in (1, d), of the matrix [[f, g/2], [g/2, H/2]]."""

import numpy as np


def quadratic_approximation(f_x, g, H, d):
    g, H, d = (np.asarray(a, dtype=np.float64) for a in (g, H, d))
    bordered = np.block([[np.full((1, 1), float(f_x)), g[None, :] / 2], [g[:, None] / 2, H / 2]])
    z = np.concatenate([[1.0], d])
    return np.einsum("i,ij,j->", z, bordered, z)
