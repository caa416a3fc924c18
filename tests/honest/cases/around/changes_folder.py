"""Makes a folder for its pictures and goes there."""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(
            notebook, "import os\nos.makedirs('figures', exist_ok=True)\nos.chdir('figures')\nimport numpy as np"
        )
