"""Called as this student calls homework; one of the names says nothing."""

REMARKS = ["hw1_overflow_final.ipynb is graded", "Untitled3.ipynb is graded; it should be called softmax.ipynb"]


def hand_in(pad, folder):
    pad.hand_in_to(folder / "floating_point", overflow="hw1_overflow_final.ipynb", softmax="Untitled3.ipynb")
