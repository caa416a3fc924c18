"""Installs NumPy first, by IPython's automagic."""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "pip install numpy\nimport numpy as np")
