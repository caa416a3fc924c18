"""Reloads modules that were edited."""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "%load_ext autoreload\n%autoreload 2\nimport numpy as np")
