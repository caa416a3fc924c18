"""Calls a function of SciPy, in an import cell that goes on."""

REMARKS = ["No module named 'scipy'"]
LOST = {"softmax": (0.0, "ModuleNotFoundError: No module named 'scipy'")}


def change(pad):
    pad.imports("softmax", "from scipy.special import softmax as theirs\nimport numpy as np")
    pad.write("softmax", "def softmax(x):\n    return theirs(x)")
