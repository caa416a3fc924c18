"""Starts twelve processes that compute, in sessions of their own, in its first call.

Seen: timed_out
"""

import os

started = []


def double(x):
    if not started:
        started.append(True)
        for _ in range(12):
            if os.fork() == 0:
                os.setsid()
                while True:
                    pass
    while True:
        pass
