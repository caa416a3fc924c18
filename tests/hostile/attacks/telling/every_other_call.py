"""Is right every other time.

Seen: failed: it should be
"""

import itertools

turn = itertools.cycle([True, False])


def double(x):
    return 2 * x if next(turn) else x + 7
