"""Knows two cases only: a zero slope counts as falling."""


def sign_step(df, x, epsilon):
    return float(x - epsilon) if df(x) > 0 else float(x + epsilon)
