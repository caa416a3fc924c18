"""Imports what the property tests use."""

REMARKS = ["cell 1, line 1: No module named 'autograder.properties'"]

CELL = """\
from autograder.properties import assert_close
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
