"""Raises an error that has no name to be called by.

Seen: crashed: instead of returning
"""


class Nameless(type):
    @property
    def __name__(cls):
        raise SystemExit


class Error(Exception, metaclass=Nameless):
    pass


def double(x):
    raise Error
