"""Computes with decimal numbers of forty digits, whose exponents have room enough."""

from decimal import Context, Decimal

ROOM = Context(prec=40, Emin=-99999, Emax=99999)


def directional_curvature(H, d):
    d = [Decimal(float(v)) for v in d]
    top = bottom = Decimal(0)
    for i, a in enumerate(d):
        for j, b in enumerate(d):
            top = ROOM.add(top, ROOM.multiply(ROOM.multiply(a, Decimal(float(H[i][j]))), b))
        bottom = ROOM.add(bottom, ROOM.multiply(a, a))
    return float(ROOM.divide(top, bottom))
