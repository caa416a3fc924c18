"""Calls the shell through IPython."""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, "get_ipython().system('ls -la')\nimport numpy as np")
