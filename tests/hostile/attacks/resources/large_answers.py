"""Returns 24 MB each time, so that whoever asks ahead holds hundreds of them.

Seen: failed: returned
"""

import numpy as np


def double(x):
    return np.zeros(3 * 2**20)
