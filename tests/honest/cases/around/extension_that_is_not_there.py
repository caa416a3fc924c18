"""Loads an extension of another package."""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "%load_ext tensorboard\nimport numpy as np")
