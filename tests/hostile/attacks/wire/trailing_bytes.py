"""Sends a value and something after it.

Seen: crashed: bytes after the value
"""

import sys

import numpy as np


def double(x):
    wire = sys.modules["wire"]
    sys._getframe(1).f_locals["channel"].send_encoded(wire.encode(np.ones(3)) + b"T")
    return 2 * x
