"""Turns all warnings into errors."""

CELL = """\
import warnings
import numpy as np
warnings.filterwarnings('error')
np.seterr(all='raise')"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
