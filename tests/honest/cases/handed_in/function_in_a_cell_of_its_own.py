"""The cell of the exercise was deleted and the function written into a new one, above the check."""

from nbformat.v4 import new_code_cell


def change(pad):
    notebook, cell, place = pad.cell("softmax")
    notebook.cells[place] = new_code_cell(cell.source)
