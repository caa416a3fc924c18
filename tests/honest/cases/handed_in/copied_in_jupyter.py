"""Jupyter's Duplicate, and only the copy handed in."""

REMARKS = ["overflow-Copy1.ipynb is graded"]


def hand_in(pad, folder):
    pad.hand_in_to(folder / "floating_point", overflow="overflow-Copy1.ipynb")
