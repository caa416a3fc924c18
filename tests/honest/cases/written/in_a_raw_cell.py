"""Answered in a raw cell below."""

from nbformat.v4 import new_raw_cell

ANSWER = "The product underflows long before its logarithm does."
ANSWERS = {"why_log_space": ANSWER}
REMARKS = ["why_log_space: answered in another cell"]

PLACEHOLDER = "YOUR ANSWER HERE"


def change(pad):
    pad.write("why_log_space", PLACEHOLDER)
    notebook, _, place = pad.cell("why_log_space")
    notebook.cells.insert(place + 1, new_raw_cell(ANSWER))
