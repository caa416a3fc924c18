"""Finds out in a cell how much memory there is, above a definition."""

REMARKS = ["MemoryError"]


def change(pad):
    pad.write(
        "softmax",
        "hoard = []\nwhile True:\n    hoard.append(np.ones(10**7))\n\n\n"
        + "def softmax(x):\n    x = np.asarray(x, float)\n    e = np.exp(x - x.max())\n    return e / e.sum()\n",
    )
