"""Asks whether it is on Colab."""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(
            notebook,
            "import sys\nIN_COLAB = 'google.colab' in sys.modules\nif IN_COLAB:\n    !pip install numpy\nimport numpy as np",
        )
