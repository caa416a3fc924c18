"""The cell for the answer was deleted, and a new one made in its place."""

from nbformat.v4 import new_markdown_cell

ANSWER = "The product underflows long before its logarithm does."
ANSWERS = {"why_log_space": ANSWER}
REMARKS = ["1 cells: without nbgrader's metadata"]

PLACEHOLDER = "YOUR ANSWER HERE"


def change(pad):
    notebook, _, place = pad.cell("why_log_space")
    notebook.cells[place] = new_markdown_cell(ANSWER)
