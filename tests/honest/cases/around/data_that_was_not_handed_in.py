"""Reads a file that was not handed in."""

REMARKS = ["cell 1, line 2: FileNotFoundError: measurements.csv not found"]

CELL = """\
import numpy as np
data = np.loadtxt('measurements.csv')
scale = 1.0"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
