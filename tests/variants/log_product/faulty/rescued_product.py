"""Multiplies until the product is small and only then takes the logarithm: with large factors it overflows."""

import math


def log_product(p):
    total, product = 0.0, 1.0
    for factor in p:
        factor = float(factor)
        if factor == 0:
            return -math.inf
        if product * factor < 1e-300:
            total, product = total + math.log(product), 1.0
        product *= factor
    return total + math.log(product)
