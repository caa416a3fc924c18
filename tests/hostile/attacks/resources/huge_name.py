"""Raises an exception whose name has four million characters.

Seen: failed
"""


def double(x):
    raise type("E" * 4_000_000, (Exception,), {})("x")
