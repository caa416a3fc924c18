"""Has a child use up the time that it waits for.

Seen: timed_out: did not return within
"""

import os


def double(x):
    if child := os.fork():
        os.waitpid(child, 0)
    while True:
        pass
