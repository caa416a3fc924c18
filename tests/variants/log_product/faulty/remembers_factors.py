"""Collects the logarithms in a list outside the function, which still holds those of the call before."""

import math

logs = []


def log_product(p):
    for factor in p:
        logs.append(math.log(factor) if factor > 0 else -math.inf)
    return math.fsum(logs)
