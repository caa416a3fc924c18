"""Begins with ``%pylab inline``, and imports NumPy after it."""

STOCK = True

CELL = """\
%pylab inline
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
