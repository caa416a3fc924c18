"""Not answered, in a notebook whose metadata a platform has dropped."""

ANSWERS = {"why_log_space": None}
REMARKS = ["overflow.ipynb: 7 cells: without", "softmax.ipynb: 10 cells: without"]


def change(pad):
    pad.write("why_log_space", "YOUR ANSWER HERE")
    pad.strip()
