"""Saved with the ending of what it is."""

REMARKS = ["overflow.json is graded", "softmax.json is graded"]


def hand_in(pad, folder):
    pad.hand_in_to(folder / "floating_point", overflow="overflow.json", softmax="softmax.json")
