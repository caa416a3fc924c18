"""Describes what it returned in 30 million characters.

Seen: failed
"""

import gc


def double(x):
    gc.unfreeze()
    ch = next(o for o in gc.get_objects() if type(o).__name__ == "Channel")
    ch.send(("not plain", 1, "x" * 30_000_000))
    return 2 * x
