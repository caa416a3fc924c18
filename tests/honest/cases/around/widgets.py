"""Imports ipywidgets for an experiment."""

REMARKS = ["No module named 'ipywidgets'"]

CELL = """\
from ipywidgets import interact
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
