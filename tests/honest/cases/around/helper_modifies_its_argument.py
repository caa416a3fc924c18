"""Has a softmax that modifies its argument, and a log_softmax that calls it."""

LOST = {"softmax": (5.0, "modify")}


def change(pad):
    pad.write(
        "softmax",
        "def softmax(x):\n    x = np.asarray(x, float)\n    x -= x.max()\n    return np.exp(x) / np.exp(x).sum()\n",
    )
    pad.write(
        "batch_softmax", "def batch_softmax(X):\n    return np.array([softmax(row) for row in np.asarray(X, float)])\n"
    )
