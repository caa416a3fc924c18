"""The cell for the answer was made a raw cell."""

from nbformat.v4 import new_raw_cell

ANSWER = "The product underflows long before its logarithm does."
ANSWERS = {"why_log_space": ANSWER}
REMARKS = ["why_log_space: a raw cell, and made a markdown cell again"]

PLACEHOLDER = "YOUR ANSWER HERE"


def change(pad):
    notebook, cell, place = pad.cell("why_log_space")
    notebook.cells[place] = new_raw_cell(ANSWER, id=cell.id, metadata=cell.metadata)
