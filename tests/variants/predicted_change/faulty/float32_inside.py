"""Computes both products in float32."""

import numpy as np


def predicted_change(g, H, learning_rate):
    g, H = (np.asarray(a, dtype=np.float64).astype(np.float32) for a in (g, H))
    return -learning_rate * float(g @ g) + 0.5 * learning_rate**2 * float(g @ H @ g)
