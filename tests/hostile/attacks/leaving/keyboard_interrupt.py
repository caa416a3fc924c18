"""Raises what an impatient user raises.

Seen: failed: raised KeyboardInterrupt
"""


def double(x):
    raise KeyboardInterrupt
