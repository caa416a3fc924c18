"""Says that statements have failed which are none.

Seen: passed
"""

import sys

import numpy as np

run = sys.modules["cells"].Shell.run


def double(x):
    return 2 * np.asarray(x, float)


sys.modules["cells"].Shell.run = lambda self, *arguments: (
    run(self, *arguments)[0],
    [(0, "\n" * 9, "\x1b[2J\u202e" * 999)] * 99,
)
