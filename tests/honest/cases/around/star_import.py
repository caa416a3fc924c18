"""Imports everything of NumPy."""

CELL = """\
import numpy as np
from numpy import *"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
