"""Asks for a name, and nobody is there."""

REMARKS = ["cell 1, line 1:"]


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "name = input('Your name: ')\nimport numpy as np")
