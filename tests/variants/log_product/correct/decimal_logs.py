"""Takes the logarithms in decimal arithmetic with forty digits."""

from decimal import Decimal, localcontext


def log_product(p):
    with localcontext() as context:
        context.prec = 40
        return float(sum((Decimal(float(factor)).ln() for factor in p), Decimal(0)))
