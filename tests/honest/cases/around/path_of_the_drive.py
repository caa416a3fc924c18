"""Looks for modules on a drive that is not there."""

CELL = """\
import sys
sys.path.insert(0, '/content/drive/MyDrive/lib')
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
