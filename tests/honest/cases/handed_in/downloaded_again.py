"""A browser that downloads a file once more numbers it."""

REMARKS = ["overflow (1).ipynb is graded; it should be called overflow.ipynb", "softmax (2).ipynb is graded"]


def hand_in(pad, folder):
    pad.hand_in_to(folder / "floating_point", overflow="overflow (1).ipynb", softmax="softmax (2).ipynb")
