"""Imports what was imported in every notebook of another course."""

REMARKS = ["No module named 'pandas'", "No module named 'torch'", "No module named 'sklearn'"]

CELL = """\
import pandas as pd
import seaborn as sns
import torch
import torch.nn as nn
from tqdm import tqdm
from sklearn.model_selection import train_test_split
import numpy as np
sns.set_theme()"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
