"""Wants sharp pictures: ``%config InlineBackend.figure_format``."""

CELL = """\
%config InlineBackend.figure_format = 'retina'
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
