"""Begins with ``%pylab inline``, and imports NumPy after it."""

STOCK = True


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "%pylab inline\nimport numpy as np")
