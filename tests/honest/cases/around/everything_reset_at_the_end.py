"""Clears the namespace at the end."""


def change(pad):
    for notebook in pad.notebooks:
        pad.at_the_end(notebook, "%reset -f")
