"""Reads a file that was not handed in."""

REMARKS = ["cell 1, line 2: FileNotFoundError: measurements.csv not found"]


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "import numpy as np\ndata = np.loadtxt('measurements.csv')\nscale = 1.0")
