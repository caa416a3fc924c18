"""Uses a name that NumPy removed, in a line of its own."""

REMARKS = ["cell 1, line 2: AttributeError"]

CELL = """\
import numpy as np
DTYPE = np.float_
EPS = 1e-16"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
