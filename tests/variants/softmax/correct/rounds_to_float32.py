"""Works in float64 and rounds the answer back to float32 where that was given."""

import numpy as np


def softmax(x):
    kind = np.float32 if getattr(x, "dtype", None) == np.float32 else np.float64
    x = np.array(x, dtype=np.float64)
    x -= x.max()
    np.exp(x, out=x)
    return (x / x.sum()).astype(kind)
