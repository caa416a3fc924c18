"""Returns an array that is too large to send.

Seen: failed: more than is accepted
"""

import numpy as np


def double(x):
    return np.zeros(5_000_000)
