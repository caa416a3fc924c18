"""Works in decimal arithmetic, entry by entry, and rounds once at the end."""

from decimal import Decimal, localcontext

import numpy as np


def log_softmax(x):
    with localcontext() as context:
        context.prec = 40
        entries = [Decimal(float(entry)) for entry in x]
        shifted = [entry - max(entries) for entry in entries]
        log_total = sum(entry.exp() for entry in shifted).ln()
        return np.array([float(entry - log_total) for entry in shifted])
