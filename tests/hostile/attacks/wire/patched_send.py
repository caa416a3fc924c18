"""Has what collects the answers put other values into each.

Seen: failed: it should be
"""

import sys


def double(x):
    caller = sys._getframe(1)
    outbox, wire = caller.f_locals["outbox"], caller.f_globals["wire"]
    put = type(outbox).put

    def lie(self, reply):
        kind, serial, value, changes = wire.decode(reply)
        put(self, wire.encode((kind, serial, 3 * x + 1, changes)))

    type(outbox).put = lie
    return 2 * x
