"""Uses the names of helpers for something else at the end."""


def change(pad):
    pad.write(
        "softmax",
        "def exponentials(x):\n    return np.exp(x - x.max())\n\n\ndef softmax(x):\n    e = exponentials(np.asarray(x, float))\n    return e / e.sum()\n",
    )
    pad.at_the_end("softmax", "exponentials = 3\nnp = None")
