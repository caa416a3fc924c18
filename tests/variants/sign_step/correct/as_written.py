"""The formula as it stands, with nothing converted."""

import numpy as np


def sign_step(df, x, epsilon):
    return x - epsilon * np.sign(df(x))
