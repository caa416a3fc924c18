"""Takes the channel from its caller's local variables and answers for it.

Seen: failed: it should be
"""

import sys
import time


def double(x):
    caller = sys._getframe(1).f_locals
    caller["channel"].send(("returned", caller["serial"], x + 7, []))
    time.sleep(20)
