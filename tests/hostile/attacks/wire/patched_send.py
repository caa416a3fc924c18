"""Has the channel put other values into each answer.

Seen: failed: it should be
"""

import sys


def double(x):
    caller = sys._getframe(1)
    channel, wire = caller.f_locals["channel"], caller.f_globals["wire"]
    send = type(channel).send_encoded

    def lie(self, reply):
        kind, serial, value, changes = wire.decode(reply)
        send(self, wire.encode((kind, serial, 3 * x + 1, changes)))

    type(channel).send_encoded = lie
    return 2 * x
