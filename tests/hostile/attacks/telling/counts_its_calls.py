"""Is right for the first three calls.

Seen: failed: it should be
"""

calls = []


def double(x):
    calls.append(x)
    return 2 * x if len(calls) <= 3 else x + 7
