"""Wraps the function into a decorator of its own that counts."""


def change(pad):
    pad.edit(
        "softmax",
        "def softmax(x):",
        "import functools\n\n\ndef counted(f):\n    @functools.wraps(f)\n    def g(*args, **kwargs):\n        g.calls += 1\n"
        "        return f(*args, **kwargs)\n\n    g.calls = 0\n    return g\n\n\n@counted\ndef softmax(x):",
    )
