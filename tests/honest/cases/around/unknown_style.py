"""Uses a style that this Matplotlib does not know."""

REMARKS = ["cell 1, line 2: OSError: 'seaborn-whitegrid' is not a valid"]

CELL = """\
import matplotlib.pyplot as plt
plt.style.use('seaborn-whitegrid')
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
