"""The original came out of a merge broken; a copy is whole."""

REMARKS = ["overflow-Copy1.ipynb is graded; it should be called overflow.ipynb", "it holds both sides of a merge"]


def hand_in(pad, folder):
    here = folder / "floating_point"
    pad.hand_in_to(here, overflow="overflow-Copy1.ipynb")
    (here / "overflow.ipynb").write_text("{\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> theirs\n}")
