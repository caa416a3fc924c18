"""Leaves a breakpoint in an experiment."""

REMARKS = ["BdbQuit"]

CELL = """\
breakpoint()
print(softmax([1.0]))"""


def change(pad):
    pad.after("check_softmax", CELL)
