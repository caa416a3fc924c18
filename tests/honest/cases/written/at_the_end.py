"""Answered at the end of the notebook, under a heading."""

ANSWER = "The product underflows long before its logarithm does."
ANSWERS = {"why_log_space": ANSWER}
REMARKS = ["why_log_space: answered in another cell"]

PLACEHOLDER = "YOUR ANSWER HERE"


def change(pad):
    pad.write("why_log_space", PLACEHOLDER)
    pad.text_after("overflow-21", "## My answers", ANSWER)
