"""Takes SciPy where it is, and does without where it is not."""

CELL = """\
try:
    import scipy
except ImportError:
    scipy = None
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
