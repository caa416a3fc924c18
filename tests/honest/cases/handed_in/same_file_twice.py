"""The same files once more, in a folder: no question arises."""


def hand_in(pad, folder):
    pad.hand_in_to(folder / "floating_point")
    pad.hand_in_to(folder / "floating_point" / "backup")
