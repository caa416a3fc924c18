"""Imports pandas and NumPy in one line."""

REMARKS = ["cell 1, line 1: No module named 'pandas'; this course allows numpy, matplotlib"]


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "import pandas as pd, numpy as np")
