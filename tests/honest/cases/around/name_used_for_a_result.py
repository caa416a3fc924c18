"""Calls the result like the function, below."""


def change(pad):
    pad.after("check_softmax", "softmax = softmax([1.0, 2.0, 3.0])\nprint(softmax)")
    pad.after("check_log_sum_exp", "log_sum_exp = log_sum_exp([1.0, 2.0, 3.0])")
