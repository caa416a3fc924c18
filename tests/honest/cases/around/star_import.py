"""Imports everything of NumPy."""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "import numpy as np\nfrom numpy import *")
