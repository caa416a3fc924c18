"""Begins with ``%matplotlib qt``, on a machine with a screen."""

CELL = """\
%matplotlib qt
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
