"""Imports SciPy before NumPy, and does not use it."""

REMARKS = ["cell 1, line 1: No module named 'scipy'; this course allows numpy, matplotlib"]
STOCK = True

CELL = """\
from scipy.special import logsumexp
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
