"""Raises an exception whose name has 20 million characters.

Seen: failed
"""


def double(x):
    raise type("E" * 20_000_000, (Exception,), {})("x")
