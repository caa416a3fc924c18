"""A browser that takes JSON for text adds an ending."""

REMARKS = ["overflow.ipynb.txt is graded", "softmax.txt is graded"]


def hand_in(pad, folder):
    pad.hand_in_to(folder / "floating_point", overflow="overflow.ipynb.txt", softmax="softmax.txt")
