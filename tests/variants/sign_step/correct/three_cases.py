"""Tells the three cases apart."""


def sign_step(df, x, epsilon):
    x = float(x)
    slope = df(x)
    if slope > 0:
        return x - float(epsilon)
    if slope < 0:
        return x + float(epsilon)
    return x
