"""Installs NumPy first, with an exclamation mark."""

STOCK = True

CELL = """\
!pip install numpy scipy
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
