"""Rounds the unit vector to float32."""

import numpy as np


def directional_derivative(grad_f, x, u):
    u = np.asarray(u, dtype=np.float64)
    unit = (u / np.linalg.norm(u)).astype(np.float32)
    return float(grad_f(np.asarray(x, dtype=np.float64)) @ unit.astype(np.float64))
