"""Waits for minutes in a cell."""


def change(pad):
    pad.before("log_sum_exp", "import time\ntime.sleep(300)")
