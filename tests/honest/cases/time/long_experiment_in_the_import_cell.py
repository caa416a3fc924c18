"""Trains something in the cell of its imports."""

CELL = """\
import time
for epoch in range(1000):
    time.sleep(0.5)
import numpy as np"""


def change(pad):
    pad.imports("softmax", CELL)
