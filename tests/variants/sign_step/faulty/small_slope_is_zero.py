"""Stays where the slope is below 1e-8, though it is not zero."""

import numpy as np


def sign_step(df, x, epsilon):
    slope = df(x)
    return float(x) if abs(slope) < 1e-8 else float(x - epsilon * np.sign(slope))
