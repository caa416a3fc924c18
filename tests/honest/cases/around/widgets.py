"""Imports ipywidgets for an experiment."""

REMARKS = ["No module named 'ipywidgets'"]


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "from ipywidgets import interact\nimport numpy as np")
