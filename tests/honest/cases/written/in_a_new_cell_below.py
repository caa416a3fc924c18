"""Answered in a new cell below the question's."""

ANSWER = "The product underflows long before its logarithm does."
ANSWERS = {"why_log_space": ANSWER}
REMARKS = ["why_log_space: answered in another cell"]
STOCK = True

PLACEHOLDER = "YOUR ANSWER HERE"


def change(pad):
    pad.write("why_log_space", PLACEHOLDER)
    pad.text_after("why_log_space", ANSWER)
