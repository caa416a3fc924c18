"""Both notebooks pasted into one."""

import nbformat

REMARKS = ["homework.ipynb is graded; it should be called overflow.ipynb", "it should be called softmax.ipynb"]


def hand_in(pad, folder):
    (folder / "floating_point").mkdir()
    cells = [cell for notebook in pad.notebooks.values() for cell in notebook.cells]
    text = nbformat.writes(nbformat.v4.new_notebook(cells=cells))
    (folder / "floating_point" / "homework.ipynb").write_text(text)
