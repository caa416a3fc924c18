"""Calls a method of x at once, which a list does not have."""


def underflows(x, dtype):
    return (x.astype("float64").astype(dtype) == 0) & (x != 0)
