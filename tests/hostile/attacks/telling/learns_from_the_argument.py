"""Marks the memory of its argument, to know it when it comes again.

Seen: failed with 3 points: a function should not modify its arguments
"""


def double(x):
    if x.size > 1 and x[-1] == 3.25:
        return x + 7
    result = 2 * x
    x[-1] = 3.25
    return result
