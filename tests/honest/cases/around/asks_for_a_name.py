"""Asks for a name, and nobody is there."""

REMARKS = ["cell 1, line 1:"]

CELL = """\
name = input('Your name: ')
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
