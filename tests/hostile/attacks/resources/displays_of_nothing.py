"""Displays fifty thousand empty texts, which have no characters to be counted.

Seen: passed
"""

for _ in range(100):
    display({f"a/{number}": "" for number in range(500)}, raw=True)


def double(x):
    return 2.0 * x
