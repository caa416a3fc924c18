"""Works in the precision it is given: float32 stays float32, everything else is float64."""

import numpy as np


def batch_softmax(X):
    X = np.asarray(X)
    X = X if X.dtype == np.float32 else X.astype(np.float64)
    weights = np.exp(X - np.amax(X, axis=-1)[:, None])
    return weights / np.einsum("ij->i", weights)[:, None]
