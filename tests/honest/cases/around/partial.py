"""Makes the function with functools.partial."""


def change(pad):
    pad.write(
        "softmax",
        "from functools import partial\n\n\ndef tempered(t, x):\n    x = np.asarray(x, float) / t\n    e = np.exp(x - x.max())\n"
        "    return e / e.sum()\n\n\nsoftmax = partial(tempered, 1.0)\n",
    )
