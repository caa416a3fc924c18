"""Takes a fifth of a second for each softmax."""

REMARKS = ["softmax"]


def change(pad):
    pad.write(
        "softmax",
        "import time\n\n\ndef softmax(x):\n    end = time.process_time() + 0.2\n    while time.process_time() < end:\n        pass\n    x = np.asarray(x, float)\n    e = np.exp(x - x.max())\n    return e / e.sum()\n",
    )
