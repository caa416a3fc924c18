"""Makes warnings errors in its notebook.

Seen: passed
"""

import warnings

import numpy as np

np.seterr(all="raise")
warnings.simplefilter("error")


def double(x):
    np.exp(np.array([-1000.0]))
    return 2 * x
