"""Keeps what a shell command prints."""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "files = !ls\nprint(len(files))\nimport numpy as np")
