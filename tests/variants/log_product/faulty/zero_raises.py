"""Calls math.log on every factor: it raises an error at 0 instead of giving -inf."""

import math


def log_product(p):
    return math.fsum(math.log(float(factor)) for factor in p)
