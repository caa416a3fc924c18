"""Returns what is right, and makes of each argument 24 MB, which is reported with every answer.

Seen: failed with 3 points: double
"""

import numpy as np


def double(x):
    result = 2.0 * np.asarray(x, float)
    x.resize(3 * 2**20, refcheck=False)
    return result
