"""Returns the same array each time, so that a later answer overwrites an earlier one.

Seen: failed with 3 points: the second call should not change what the first returned
"""

import numpy as np

buffers = {}


def double(x):
    buffer = buffers.setdefault(x.shape, np.zeros(x.shape))
    buffer[:] = 2 * x
    return buffer
