"""Answered in the right cell, of a notebook whose metadata a platform has dropped."""

ANSWER = "The product underflows long before its logarithm does."
ANSWERS = {"why_log_space": ANSWER}
REMARKS = ["overflow.ipynb: 7 cells: without", "softmax.ipynb: 10 cells: without"]

PLACEHOLDER = "YOUR ANSWER HERE"


def change(pad):
    pad.write("why_log_space", ANSWER)
    pad.strip()
