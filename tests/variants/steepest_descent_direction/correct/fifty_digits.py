"""Computes with decimal numbers of fifty digits."""

from decimal import Decimal, localcontext

import numpy as np


def steepest_descent_direction(g):
    entries = [Decimal(entry) for entry in np.asarray(g, dtype=np.float64).tolist()]
    with localcontext() as context:
        context.prec = 50
        square = sum((entry * entry for entry in entries), Decimal(0))
        if square.is_zero():
            return np.zeros(len(entries))
        length = square.sqrt()
        return np.array([float(-entry / length) for entry in entries])
