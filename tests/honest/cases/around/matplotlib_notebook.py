"""Begins with ``%matplotlib notebook``."""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "%matplotlib notebook\nimport numpy as np")
