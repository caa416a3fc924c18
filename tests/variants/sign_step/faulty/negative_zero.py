"""Lets 0.0 stay but not −0.0, which has its sign bit set."""

import numpy as np


def sign_step(df, x, epsilon):
    slope = df(x)
    if np.signbit(slope):
        return float(x + epsilon)
    return float(x - epsilon) if slope > 0 else float(x)
