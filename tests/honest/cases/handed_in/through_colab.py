"""Opened in Colab: no metadata of nbgrader's, other ids, a badge on top."""

from nbformat.v4 import new_markdown_cell

STOCK = True
REMARKS = [
    "overflow.ipynb: 7 cells: without nbgrader's metadata, and recognised",
    "softmax.ipynb: 10 cells: without nbgrader's metadata, and recognised",
]


def change(pad):
    pad.strip(colab_type="code", id="a1B2c3")
    badge = '<a href="https://colab.research.google.com/x" target="_parent"><img alt="Open In Colab"/></a>'
    for notebook in pad.notebooks.values():
        notebook.cells.insert(0, new_markdown_cell(badge, metadata={"id": "view-in-github"}))
