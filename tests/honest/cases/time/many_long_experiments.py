"""Has more long experiments above the exercises than a notebook has time for."""

CELL = """\
import time
start = time.time()
while time.time() < start + 300:
    pass"""


def change(pad):
    pad.before("softmax", *[CELL] * 5)
