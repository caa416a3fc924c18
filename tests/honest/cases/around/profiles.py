"""Profiles its function, with a magic that is there and one that is not."""

REMARKS = ["line 1: UsageError"]


def change(pad):
    pad.after(
        "check_softmax", "%prun -q softmax(np.zeros(3))\nprint(1)", "%lprun -f softmax softmax(np.zeros(3))\nprint(2)"
    )
