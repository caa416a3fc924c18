"""Installs NumPy first, with a magic."""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "%pip install -q numpy\nimport numpy as np")
