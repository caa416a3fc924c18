"""Seeds random numbers and sets how arrays are printed."""

CELL = """\
import random
import numpy as np
random.seed(0)
np.random.seed(0)
np.set_printoptions(precision=3, suppress=True)"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
