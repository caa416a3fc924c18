"""Names that begin with a capital."""

REMARKS = ["Overflow.ipynb is graded", "SOFTMAX.ipynb is graded"]


def hand_in(pad, folder):
    pad.hand_in_to(folder / "floating_point", overflow="Overflow.ipynb", softmax="SOFTMAX.ipynb")
