"""Takes -log p where the label is at least as likely as not, and adds the gap to the maximum elsewhere."""

import numpy as np


def cross_entropy(logits, label):
    x = np.asarray(logits, dtype=np.float64)
    weights = np.exp(x - x.max())
    p = weights[label] / weights.sum()
    return -np.log(p) if p >= 0.5 else np.log(weights.sum()) + (x.max() - x[label])
