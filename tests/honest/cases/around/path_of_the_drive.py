"""Looks for modules on a drive that is not there."""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "import sys\nsys.path.insert(0, '/content/drive/MyDrive/lib')\nimport numpy as np")
