"""Moodle's download, unpacked as it is."""

REMARKS = ["Ada Lovelace_4711_assignsubmission_file/overflow.ipynb is graded", "_file/softmax.ipynb is graded"]


def hand_in(pad, folder):
    pad.hand_in_to(folder / "floating_point" / "Ada Lovelace_4711_assignsubmission_file")
