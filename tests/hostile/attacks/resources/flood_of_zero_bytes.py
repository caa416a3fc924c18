"""Prints characters that are not text, and is right.

Seen: passed
"""

print("\0" * 10**6)
print("\x1b[2J\x1b]0;owned\x07\x1b[8m" * 10**4)
print("\ud800\udfff\u202e\ufeff\x9b31m")


def double(x):
    return 2 * x
