"""Works in decimal arithmetic, with enough digits and exponents for the whole formula."""

from decimal import Decimal, localcontext


def log_sum_exp(x):
    with localcontext() as context:
        context.prec = 40
        entries = [Decimal(float(entry)) for entry in x]
        largest = max(entries)
        return float(largest + sum((entry - largest).exp() for entry in entries).ln())
