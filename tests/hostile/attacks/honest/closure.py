"""Is made by another function.

Seen: passed
"""


def times(factor):
    def multiply(x):
        return factor * x

    return multiply


double = times(2)
