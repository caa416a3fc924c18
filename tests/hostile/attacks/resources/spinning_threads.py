"""Computes in eight threads outside of Python's lock, so that neighbours have no processor.

Seen: passed
"""

import threading

import numpy as np


def spin():
    many = np.ones(2**18)
    while True:
        np.sin(many, out=many)


for _ in range(8):
    threading.Thread(target=spin, daemon=True).start()


def double(x):
    return 2 * x
