"""Begins with ``%matplotlib notebook``."""

CELL = """\
%matplotlib notebook
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
