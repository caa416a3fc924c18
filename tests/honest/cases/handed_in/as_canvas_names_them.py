"""Canvas puts the student in front of the name, and numbers what was handed in again."""

REMARKS = ["lovelaceada_LATE_1234_56789_overflow.ipynb is graded", "softmax-2.ipynb is graded"]


def hand_in(pad, folder):
    overflow, softmax = "lovelaceada_LATE_1234_56789_overflow.ipynb", "lovelaceada_1234_56790_softmax-2.ipynb"
    pad.hand_in_to(folder / "floating_point", overflow=overflow, softmax=softmax)
