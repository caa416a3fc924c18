"""Defines the naive softmax again in an experiment below, under the same name."""

STOCK = True


def change(pad):
    pad.after(
        "check_softmax",
        "def softmax(x):\n    return np.exp(x) / np.exp(x).sum()\n\nprint(softmax(np.array([1.0, 2.0])))",
    )
