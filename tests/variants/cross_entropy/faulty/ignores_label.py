"""Uses the largest logit instead of the label's."""

import numpy as np


def cross_entropy(logits, label):
    x = np.asarray(logits, dtype=np.float64)
    return np.log(np.sum(np.exp(x - x.max())))
