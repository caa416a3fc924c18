"""Installs NumPy first, by a process that is not there when it is graded."""

REMARKS = ["cell 1, line 2: CalledProcessError"]

CELL = """\
import subprocess, sys
subprocess.check_call([sys.executable, '-m', 'pip', 'install', 'numpy'])
import numpy as np"""


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(notebook, CELL)
