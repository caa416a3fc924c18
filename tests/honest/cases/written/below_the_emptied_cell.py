"""The placeholder was deleted, and the answer stands below."""

ANSWER = "The product underflows long before its logarithm does."
ANSWERS = {"why_log_space": ANSWER}
REMARKS = ["why_log_space: answered in another cell"]

PLACEHOLDER = "YOUR ANSWER HERE"


def change(pad):
    pad.write("why_log_space", "")
    pad.text_after("why_log_space", ANSWER)
