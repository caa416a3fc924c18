"""Shows an object whose text never ends, and is right.

Seen: passed
"""


def double(x):
    return 2 * x


class Endless:
    def __repr__(self):
        while True:
            pass


Endless()
