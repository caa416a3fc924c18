"""Answered in two cells, the second with a formula."""

ANSWER = "The product underflows long before its logarithm does."
ANSWERS = {"why_log_space": ANSWER}
REMARKS = ["why_log_space: answered in another cell"]

PLACEHOLDER = "YOUR ANSWER HERE"


def change(pad):
    pad.write("why_log_space", PLACEHOLDER)
    pad.text_after("why_log_space", "First of all:", f"{ANSWER}\n\n$$\\log \\prod p = \\sum \\log p$$")
