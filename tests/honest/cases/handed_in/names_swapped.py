"""Each notebook has the name of the other."""

REMARKS = ["overflow.ipynb: softmax.ipynb is graded", "softmax.ipynb: overflow.ipynb is graded"]


def hand_in(pad, folder):
    pad.hand_in_to(folder / "floating_point", overflow="softmax.ipynb", softmax="overflow.ipynb")
