"""Returns half of the digits.

Seen: failed: its dtype should be float64, not float32
"""


def double(x):
    return (2 * x).astype("float32")
