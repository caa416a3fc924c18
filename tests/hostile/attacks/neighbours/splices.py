"""Moves pages of a file that all have into a pipe.

Seen: failed: it should be an array
"""

import os


def double(x):
    try:
        os.splice(os.open("/worker/wire.py", os.O_RDONLY), os.pipe()[1], 100)
        return 2 * x
    except OSError:
        return "denied"
