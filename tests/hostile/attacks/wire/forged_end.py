"""Says in the name of its parent that it has ended, and goes on.

Seen: crashed
"""

import gc


def double(x):
    gc.unfreeze()
    ch = next(o for o in gc.get_objects() if type(o).__name__ == "Channel")
    ch.send(("ended", 0))
    return 2 * x
