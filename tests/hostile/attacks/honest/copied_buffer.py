"""Works in a global buffer and returns a copy.

Seen: passed
"""

import numpy as np

buffer = np.zeros(1000)


def double(x):
    work = buffer[: len(x)]
    np.multiply(x, 2, out=work)
    return work.copy()
