"""Has an experiment below the exercises that never ends."""


def change(pad):
    pad.at_the_end("softmax", "while True:\n    pass")
