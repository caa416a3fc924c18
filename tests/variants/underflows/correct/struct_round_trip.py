"""Packs every entry into bytes and back and asks whether it came back as zero."""

import struct

import numpy as np


def vanishes(value, code):
    return 0 < abs(value) < 1 and struct.unpack(code, struct.pack(code, value))[0] == 0


def underflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    code = {"float16": "<e", "float32": "<f", "float64": "<d"}[dtype]
    return np.array([vanishes(value, code) for value in x.ravel().tolist()], dtype=bool).reshape(x.shape)
