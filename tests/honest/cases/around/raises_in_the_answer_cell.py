"""Tries the function with what it cannot take, before the definition of the next helper."""

REMARKS = ["line 5: NameError: name 'exponentials' is not defined"]


def change(pad):
    pad.write(
        "softmax",
        "def softmax(x):\n    return exponentials(x) / exponentials(x).sum()\n\n\nsoftmax('abc')\n\n\n"
        "def exponentials(x):\n    x = np.asarray(x, float)\n    return np.exp(x - x.max())\n",
    )
