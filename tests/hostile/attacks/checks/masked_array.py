"""Returns wrong entries, all of them masked.

Seen: failed: it should be
"""

import numpy as np


def double(x):
    return np.ma.array(x + 7, mask=True)
