"""Imports names of NumPy of which one is there no more."""

REMARKS = ["cell 1, line 1: ImportError: cannot import name 'float_'"]

CELL = """\
from numpy import exp, float_, log
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
