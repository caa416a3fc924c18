"""Writes a module with ``%%writefile`` and imports it."""

STOCK = True

CELL_1 = """\
%%writefile mylib.py
import numpy as np


def shifted(x):
    return np.exp(x - x.max())
"""

CELL_2 = """\
from mylib import shifted


def softmax(x):
    e = shifted(np.asarray(x, float))
    return e / e.sum()
"""


def change(pad):
    pad.before("softmax", CELL_1)
    pad.write("softmax", CELL_2)
