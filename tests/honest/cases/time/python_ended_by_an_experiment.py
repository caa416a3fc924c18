"""Ends Python in the cell of an answer, below the function."""


def change(pad):
    pad.write(
        "softmax",
        "def softmax(x):\n    x = np.asarray(x, float)\n    e = np.exp(x - x.max())\n    return e / e.sum()\n"
        + "\n\nimport os\nos.abort()\n",
    )
