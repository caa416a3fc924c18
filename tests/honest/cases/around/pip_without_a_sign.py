"""Installs NumPy first, by IPython's automagic."""


def change(pad):
    pad.before("overflows", "pip install numpy")
