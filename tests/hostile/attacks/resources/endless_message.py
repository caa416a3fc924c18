"""Raises an error whose text never ends.

Seen: timed_out: did not return within 2 s
"""


class Endless(Exception):
    def __str__(self):
        while True:
            pass


def double(x):
    raise Endless
