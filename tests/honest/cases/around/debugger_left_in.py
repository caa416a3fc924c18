"""Leaves a breakpoint in an experiment."""

REMARKS = ["BdbQuit"]


def change(pad):
    pad.after("check_softmax", "breakpoint()\nprint(softmax([1.0]))")
