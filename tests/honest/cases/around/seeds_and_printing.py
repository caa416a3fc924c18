"""Seeds random numbers and sets how arrays are printed."""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(
            notebook,
            "import random\nimport numpy as np\nrandom.seed(0)\nnp.random.seed(0)\nnp.set_printoptions(precision=3, suppress=True)",
        )
