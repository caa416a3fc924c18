"""Uses log1p of the entries below the maximum: where several are the largest, only one of them counts."""

import numpy as np


def cross_entropy(logits, label):
    x = np.asarray(logits, dtype=np.float64)
    shifted = x - x.max()
    return np.log1p(np.sum(np.exp(shifted[shifted < 0]))) - shifted[label]
