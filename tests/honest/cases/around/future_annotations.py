"""Takes annotations from the future."""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "from __future__ import annotations\nimport numpy as np")
