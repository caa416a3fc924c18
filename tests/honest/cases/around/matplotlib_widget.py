"""Begins with ``%matplotlib widget``, which needs a package of its own."""

CELL = """\
%matplotlib widget
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
