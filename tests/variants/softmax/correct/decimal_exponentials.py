"""Exponentiates in decimal arithmetic, whose exponents reach far beyond those of a float."""

from decimal import Decimal, localcontext

import numpy as np


def softmax(x):
    with localcontext() as context:
        context.prec = 40
        entries = [Decimal(float(entry)) for entry in x]
        weights = [(entry - max(entries)).exp() for entry in entries]
        total = sum(weights)
        return np.array([float(weight / total) for weight in weights])
