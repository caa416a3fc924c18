"""Answered below the placeholder, in its cell."""

ANSWER = "The product underflows long before its logarithm does."
ANSWERS = {"why_log_space": ANSWER}


PLACEHOLDER = "YOUR ANSWER HERE"


def change(pad):
    pad.write("why_log_space", f"{PLACEHOLDER}\n\n{ANSWER}")
