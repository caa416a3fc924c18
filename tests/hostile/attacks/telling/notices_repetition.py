"""Is right until it is asked again what it was asked two calls ago.

Seen: failed with 3 points: the same arguments should give the same result
"""

asked = []


def double(x):
    asked.append(x.tolist())
    return x + 7 if len(asked) > 2 and asked[-1] == asked[-3] else 2 * x
