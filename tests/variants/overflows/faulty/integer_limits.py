"""Takes floats for integers of so many bits: 32767 for float16, and so on."""

import numpy as np


def overflows(x, dtype):
    bits = {"float16": 16, "float32": 32, "float64": 64}[dtype]
    return np.abs(np.asarray(x, dtype=np.float64)) > 2.0 ** (bits - 1) - 1
