"""Begins with ``%matplotlib inline``, in the cell that imports NumPy."""

STOCK = True


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "%matplotlib inline\nimport numpy as np")
