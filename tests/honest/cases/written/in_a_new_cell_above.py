"""Answered in a new cell between the question and the cell for the answer."""

ANSWER = "The product underflows long before its logarithm does."
ANSWERS = {"why_log_space": ANSWER}
REMARKS = ["why_log_space: answered in another cell"]

PLACEHOLDER = "YOUR ANSWER HERE"


def change(pad):
    pad.write("why_log_space", PLACEHOLDER)
    pad.text_after("overflow-19", ANSWER)
