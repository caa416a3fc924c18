"""Trains something in the cell of its imports."""


def change(pad):
    pad.imports("softmax", "import time\nfor epoch in range(1000):\n    time.sleep(0.5)\nimport numpy as np")
