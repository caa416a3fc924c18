"""Wants sharp pictures: ``%config InlineBackend.figure_format``."""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "%config InlineBackend.figure_format = 'retina'\nimport numpy as np")
