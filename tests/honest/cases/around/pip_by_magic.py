"""Installs NumPy first, with a magic."""

CELL = """\
%pip install -q numpy
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
