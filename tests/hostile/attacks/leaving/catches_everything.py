"""Catches whatever would end it, and goes on.

Seen: timed_out: did not return within 2 s
"""

import signal

signal.signal(signal.SIGTERM, signal.SIG_IGN)


def double(x):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
