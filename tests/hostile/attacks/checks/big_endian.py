"""Returns the right numbers with their bytes in the other order.

Seen: passed
"""


def double(x):
    return (2 * x).astype(">f8")
