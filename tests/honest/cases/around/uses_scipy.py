"""Calls a function of SciPy, in an import cell that goes on."""

REMARKS = ["No module named 'scipy'"]
LOST = {"softmax": (0.0, "ModuleNotFoundError: No module named 'scipy'")}

CELL_1 = """\
from scipy.special import softmax as theirs
import numpy as np"""

CELL_2 = """\
def softmax(x):
    return theirs(x)"""


def change(pad):
    pad.imports("softmax", CELL_1)
    pad.write("softmax", CELL_2)
