"""Not written for large entries, and a line that fails below it.

Seen: missing with 2 points: it raises NotImplementedError
"""


def double(x):
    if abs(x).max() > 1e250:
        raise NotImplementedError
    return 2 * x


double(1)[0]
