"""Returns a kind of array that changes whenever somebody looks at it, copies it or unpickles it.

Seen: failed: it should be
"""

import numpy as np


class Shifting(np.ndarray):
    def __array_finalize__(self, parent):
        self.fill(7)

    def __reduce__(self):
        return exec, ("import os; os._exit(0)",)


def double(x):
    return x.copy().view(Shifting)
