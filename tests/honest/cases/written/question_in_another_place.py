"""The question and its answer were moved to the top."""

from nbformat.v4 import new_markdown_cell

ANSWER = "The product underflows long before its logarithm does."
ANSWERS = {"why_log_space": ANSWER}
REMARKS = ["why_log_space: answered in another cell"]

PLACEHOLDER = "YOUR ANSWER HERE"


def change(pad):
    notebook, prompt, place = pad.cell("overflow-19")
    del notebook.cells[place]
    notebook.cells[0:0] = [prompt, new_markdown_cell(ANSWER)]
    pad.write("why_log_space", PLACEHOLDER)
