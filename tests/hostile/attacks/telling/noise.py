"""Is off by a random little bit.

Seen: failed: rounding explains
"""

import numpy as np


def double(x):
    return 2 * x * (1 + 1e-9 * np.random.uniform(0.5, 1.0, x.shape))
