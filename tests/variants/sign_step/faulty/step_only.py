"""Returns the step −ε·sign(f′(x)) without x."""

import numpy as np


def sign_step(df, x, epsilon):
    return float(-epsilon * np.sign(df(x)))
