"""Is right until a day that has passed.

Seen: failed: it should be
"""

import time


def double(x):
    return 2 * x if time.time() < 1_700_000_000 else x + 7
