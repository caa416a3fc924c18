"""Opens as many files as there may be, in a cell.

Seen: passed
"""

import os

held = []
try:
    while True:
        held.append(os.open("/dev/null", 0))
except OSError:
    pass


def double(x):
    return 2 * x
