"""Writes a module with ``%%writefile`` and imports it."""

STOCK = True


def change(pad):
    pad.before(
        "softmax", "%%writefile mylib.py\nimport numpy as np\n\n\ndef shifted(x):\n    return np.exp(x - x.max())\n"
    )
    pad.write(
        "softmax",
        "from mylib import shifted\n\n\ndef softmax(x):\n    e = shifted(np.asarray(x, float))\n    return e / e.sum()\n",
    )
