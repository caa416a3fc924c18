"""Turns all warnings into errors."""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(
            notebook, "import warnings\nimport numpy as np\nwarnings.filterwarnings('error')\nnp.seterr(all='raise')"
        )
