"""Leaves the stub alone, and writes the function into a new cell below the check."""


def change(pad):
    pad.write("softmax", "def softmax(x):\n    raise NotImplementedError()")
    pad.after(
        "check_softmax",
        "def softmax(x):\n    x = np.asarray(x, float)\n    e = np.exp(x - x.max())\n    return e / e.sum()\n",
    )
