"""Imports what the property tests use."""

REMARKS = ["cell 1, line 1: No module named 'autograder.properties'"]


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "from autograder.properties import assert_close\nimport numpy as np")
