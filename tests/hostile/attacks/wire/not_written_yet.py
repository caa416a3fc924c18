"""Says that it is not written yet, once it has been right.

Seen: missing: not written yet
"""

asked = []


def double(x):
    asked.append(x)
    if len(asked) > 3:
        raise NotImplementedError("4 points")
    return 2 * x
