"""Raises an error that cannot be printed.

Seen: failed: an error that cannot be printed
"""


class Mute(Exception):
    def __str__(self):
        raise SystemExit(self)


def double(x):
    raise Mute
