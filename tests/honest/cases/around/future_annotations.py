"""Takes annotations from the future."""

CELL = """\
from __future__ import annotations
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
