"""Calls the result like the function, below."""

CELL = """\
softmax = softmax([1.0, 2.0, 3.0])
print(softmax)"""


def change(pad):
    pad.after("check_softmax", CELL)
    pad.after("check_log_sum_exp", "log_sum_exp = log_sum_exp([1.0, 2.0, 3.0])")
