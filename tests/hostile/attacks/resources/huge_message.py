"""Raises an error with a text of fifty megabytes.

Seen: failed: raised ValueError: xxxx
"""


def double(x):
    raise ValueError("x" * 50_000_000)
