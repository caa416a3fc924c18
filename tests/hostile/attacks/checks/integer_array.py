"""Returns integers, rounded.

Seen: failed: its dtype should be float64, not int64
"""


def double(x):
    return (2 * x).astype("int64")
