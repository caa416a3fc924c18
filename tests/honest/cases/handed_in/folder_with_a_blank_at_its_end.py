"""The folder's name ends in a blank, which nobody sees."""

REMARKS = ["overflow.ipynb is graded", "softmax.ipynb is graded"]


def hand_in(pad, folder):
    pad.hand_in_to(folder / "floating_point ")
