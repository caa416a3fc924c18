"""Puts forged answers among those that are sent once this process has died.

Seen: crashed
"""

import os
import sys


def double(x):
    caller = sys._getframe(1)
    outbox, wire = caller.f_locals["outbox"], caller.f_globals["wire"]
    for serial in range(1, 400):
        outbox.put(wire.encode(("passed", serial, 4.0)))
    os._exit(0)
