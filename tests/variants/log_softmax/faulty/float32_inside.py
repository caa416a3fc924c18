"""Takes the logarithm of the sum in float32."""

import numpy as np


def log_softmax(x):
    x = np.asarray(x, dtype=np.float64)
    shifted = x - x.max()
    return shifted - np.log(np.sum(np.exp(shifted)).astype(np.float32))
