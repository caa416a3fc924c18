"""Takes the sign of x, which walks towards 0."""

import numpy as np


def sign_step(df, x, epsilon):
    return float(x - epsilon * np.sign(x)) if df(x) else float(x)
