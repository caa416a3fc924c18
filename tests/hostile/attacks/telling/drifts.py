"""Adds a little more at each call.

Seen: failed: it should be
"""

drift = 0.0


def double(x):
    global drift
    drift += 0.125
    return 2 * x + drift - 0.125
