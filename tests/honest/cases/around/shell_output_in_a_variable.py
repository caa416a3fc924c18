"""Keeps what a shell command prints."""

CELL = """\
files = !ls
print(len(files))
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
