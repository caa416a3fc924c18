"""A phone has dropped the endings."""

REMARKS = ["overflow is graded", "softmax is graded"]


def hand_in(pad, folder):
    pad.hand_in_to(folder / "floating_point", overflow="overflow", softmax="softmax")
