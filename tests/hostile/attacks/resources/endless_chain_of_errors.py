"""Raises an error that is its own cause.

Seen: failed: raised ValueError: again
"""


def double(x):
    error = ValueError("again")
    other = ValueError("and again")
    error.__cause__, other.__cause__ = other, error
    raise error
