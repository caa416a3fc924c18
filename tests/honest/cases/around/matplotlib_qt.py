"""Begins with ``%matplotlib qt``, on a machine with a screen."""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "%matplotlib qt\nimport numpy as np")
