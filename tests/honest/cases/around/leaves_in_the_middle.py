"""Stops a run of all cells in the middle."""

CELL = """\
import sys
sys.exit('enough for today')"""


def change(pad):
    pad.before("log_sum_exp", CELL, "exit", "quit()")
