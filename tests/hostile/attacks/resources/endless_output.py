"""Prints for ever.

Seen: passed
"""

while True:
    print("x" * 1000)


def double(x):
    return 2 * x
