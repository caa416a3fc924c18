"""Stops a run of all cells in the middle."""


def change(pad):
    pad.before("log_sum_exp", "import sys\nsys.exit('enough for today')", "exit", "quit()")
