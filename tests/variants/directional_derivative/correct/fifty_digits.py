"""Computes with decimal numbers of fifty digits."""

from decimal import Decimal, localcontext

import numpy as np


def directional_derivative(grad_f, x, u):
    gradient = grad_f(np.array(x, dtype=np.float64)).tolist()
    u = np.array(u, dtype=np.float64).tolist()
    with localcontext() as context:
        context.prec = 50
        length = sum((Decimal(entry) ** 2 for entry in u), Decimal(0)).sqrt()
        products = (Decimal(slope) * Decimal(entry) for slope, entry in zip(gradient, u, strict=True))
        return float(sum(products, Decimal(0)) / length)
