"""Is right half of the time.

Seen: failed: it should be
"""

import random


def double(x):
    return 2 * x if random.random() < 0.5 else x + 7
