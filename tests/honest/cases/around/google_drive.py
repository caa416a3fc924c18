"""Was written on Colab, and mounts a drive."""

REMARKS = ["cell 1, line 1: No module named 'google'; this course allows numpy, matplotlib"]
STOCK = True

CELL = """\
from google.colab import drive
drive.mount('/content/drive')
%cd /content/drive/MyDrive/numerics
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
