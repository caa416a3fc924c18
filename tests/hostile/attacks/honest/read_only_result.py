"""Returns an array that nobody may change, whose entries lie apart.

Seen: passed
"""

import numpy as np


def double(x):
    result = np.zeros(2 * len(x))[::2]
    result[:] = x
    result += x
    result.flags.writeable = False
    return result
