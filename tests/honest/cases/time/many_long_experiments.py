"""Has more long experiments above the exercises than a notebook has time for."""


def change(pad):
    pad.before("softmax", *["import time\nstart = time.time()\nwhile time.time() < start + 300:\n    pass"] * 5)
