"""Installs NumPy first, with an exclamation mark."""

STOCK = True


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "!pip install numpy scipy\nimport numpy as np")
