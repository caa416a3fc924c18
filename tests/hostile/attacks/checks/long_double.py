"""Returns more digits than anybody else has.

Seen: failed: not a plain value: an array of dtype float128
"""

import numpy as np


def double(x):
    return 2 * x.astype(np.longdouble)
