"""Installs NumPy first, with conda."""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "%conda install numpy\nimport numpy as np")
