"""Subtracts within the integer type: small types wrap around, and NumPy's exp of int8 is float16."""

import numpy as np


def softmax(x):
    x = np.asarray(x)
    weights = np.exp(x - x.max())
    return (weights / weights.sum()).astype(np.float64 if x.dtype != np.float32 else np.float32)
