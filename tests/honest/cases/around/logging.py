"""Configures logging."""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(
            notebook,
            "import logging\nlogging.basicConfig(level=logging.DEBUG)\nlogging.getLogger('matplotlib').setLevel(logging.WARNING)\nimport numpy as np",
        )
