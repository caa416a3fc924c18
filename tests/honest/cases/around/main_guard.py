"""Tries things under ``if __name__ == '__main__'``."""


def change(pad):
    pad.edit(
        "softmax",
        "def softmax(x):",
        "if __name__ == '__main__':\n    FACTOR = 1.0\n\n\ndef softmax(x):\n    x = FACTOR * np.asarray(x, float)",
    )
