"""Imports SciPy before NumPy, and does not use it."""

REMARKS = ["cell 1, line 1: No module named 'scipy'; this course allows numpy, matplotlib"]
STOCK = True


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "from scipy.special import logsumexp\nimport numpy as np")
