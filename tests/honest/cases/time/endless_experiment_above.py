"""Has an experiment above the exercises that never ends."""


def change(pad):
    pad.before("overflows", "while True:\n    pass")
    pad.before("softmax", "while True:\n    pass")
