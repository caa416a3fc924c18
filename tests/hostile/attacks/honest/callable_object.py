"""Is an object that can be called.

Seen: passed
"""


class Multiplier:
    def __init__(self, factor):
        self.factor = factor

    def __call__(self, x):
        return self.factor * x


double = Multiplier(2)
