"""Takes one logit for binary classification: -log of its sigmoid instead of 0."""

import numpy as np


def cross_entropy(logits, label):
    x = np.asarray(logits, dtype=np.float64)
    if x.size == 1:
        return np.logaddexp(0.0, -x[0])
    shifted = x - x.max()
    return np.log(np.sum(np.exp(shifted))) - shifted[label]
