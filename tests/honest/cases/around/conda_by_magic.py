"""Installs NumPy first, with conda."""

CELL = """\
%conda install numpy
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
