"""Raises SystemExit with an array as its status.

Seen: failed: raised SystemExit
"""


def double(x):
    raise SystemExit(2 * x)
