"""Loads an extension of another package."""

CELL = """\
%load_ext tensorboard
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
