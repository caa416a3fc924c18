"""Has an experiment below the exercises that never ends."""

CELL = """\
while True:
    pass"""


def change(pad):
    pad.at_the_end("softmax", CELL)
