"""Begins with ``%matplotlib widget``, which needs a package of its own."""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "%matplotlib widget\nimport numpy as np")
