"""Was written on Colab, and mounts a drive."""

REMARKS = ["cell 1, line 1: No module named 'google'; this course allows numpy, matplotlib"]
STOCK = True


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(
            notebook,
            "from google.colab import drive\ndrive.mount('/content/drive')\n%cd /content/drive/MyDrive/numerics\nimport numpy as np",
        )
