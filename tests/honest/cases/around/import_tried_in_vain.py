"""Installs what is missing, and imports it again."""

REMARKS = ["cell 1, line 6: No module named 'tqdm'"]

CELL = """\
import numpy as np
try:
    import tqdm
except ImportError:
    !pip install tqdm
    import tqdm
eps = np.finfo(float).eps"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
