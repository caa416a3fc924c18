"""Has an assertion of its own that fails, before the definition."""

REMARKS = ["AssertionError: too large"]


def change(pad):
    pad.write(
        "softmax",
        "assert np.exp(710) < np.inf, 'too large'\n\n\n"
        + "def softmax(x):\n    x = np.asarray(x, float)\n    e = np.exp(x - x.max())\n    return e / e.sum()\n",
    )
