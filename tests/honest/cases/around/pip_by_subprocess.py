"""Installs NumPy first, by a process that is not there when it is graded."""

REMARKS = ["cell 1, line 2: CalledProcessError"]


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(
            notebook,
            "import subprocess, sys\nsubprocess.check_call([sys.executable, '-m', 'pip', 'install', 'numpy'])\nimport numpy as np",
        )
