"""The formula as it stands, with matrix products in float64."""

import numpy as np


def predicted_change(g, H, learning_rate):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    rate = float(learning_rate)
    return -rate * (g @ g) + 0.5 * rate**2 * (g @ H @ g)
