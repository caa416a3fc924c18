"""Sends a pickle that runs code where somebody opens it.

Seen: crashed: unknown tag
"""

import os
import pickle
import sys


class Runs:
    def __reduce__(self):
        return os._exit, (0,)


def double(x):
    sys._getframe(1).f_locals["channel"].send_encoded(pickle.dumps(Runs()))
    return 2 * x
