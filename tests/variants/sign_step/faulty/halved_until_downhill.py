"""Halves ε while the slope changes its sign on the way."""

import numpy as np


def sign_step(df, x, epsilon):
    sign = np.sign(df(x))
    for _ in range(50):
        if np.sign(df(float(x - epsilon * sign))) * sign >= 0:
            break
        epsilon = epsilon / 2
    return float(x - epsilon * sign)
