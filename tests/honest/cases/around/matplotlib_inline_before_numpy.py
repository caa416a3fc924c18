"""Begins with ``%matplotlib inline``, in the cell that imports NumPy."""

STOCK = True

CELL = """\
%matplotlib inline
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
