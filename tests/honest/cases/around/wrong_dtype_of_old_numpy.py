"""Uses a name that NumPy removed, in a line of its own."""

REMARKS = ["cell 1, line 2: AttributeError"]


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "import numpy as np\nDTYPE = np.float_\nEPS = 1e-16")
