"""Uses a style that this Matplotlib does not know."""

REMARKS = ["cell 1, line 2: OSError: 'seaborn-whitegrid' is not a valid"]


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "import matplotlib.pyplot as plt\nplt.style.use('seaborn-whitegrid')\nimport numpy as np")
