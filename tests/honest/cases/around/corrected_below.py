"""Leaves a first attempt in its cell, and corrects it below the check."""


def change(pad):
    pad.write("softmax", "def softmax(x):\n    return np.exp(x) / np.exp(x).sum()\n")
    pad.after(
        "check_softmax",
        "# this one is better\n"
        + "def softmax(x):\n    x = np.asarray(x, float)\n    e = np.exp(x - x.max())\n    return e / e.sum()\n",
    )
