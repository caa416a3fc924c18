"""Waits for minutes in a cell."""

CELL = """\
import time
time.sleep(300)"""


def change(pad):
    pad.before("log_sum_exp", CELL)
