"""Has an experiment above the exercises that never ends."""

CELL_1 = """\
while True:
    pass"""

CELL_2 = """\
while True:
    pass"""


def change(pad):
    pad.before("overflows", CELL_1)
    pad.before("softmax", CELL_2)
