"""Prints for ever.

Seen: missing: it did not finish in time
"""

while True:
    print("x" * 1000)


def double(x):
    return 2 * x
