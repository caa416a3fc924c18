"""Packs every entry into two, four or eight bytes and catches the OverflowError."""

import struct

import numpy as np


def too_large(value, code):
    try:
        struct.pack(code, value)
    except OverflowError:
        return True
    return False


def overflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    code = {"float16": "<e", "float32": "<f", "float64": "<d"}[dtype]
    return np.array([too_large(value, code) for value in x.ravel().tolist()], dtype=bool).reshape(x.shape)
