"""Calls the shell through IPython."""

CELL = """\
get_ipython().system('ls -la')
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
