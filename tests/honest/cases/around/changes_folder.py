"""Makes a folder for its pictures and goes there."""

CELL = """\
import os
os.makedirs('figures', exist_ok=True)
os.chdir('figures')
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
