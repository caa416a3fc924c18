"""Has an object in its way that answers no question about itself.

Seen: failed
"""


class Silent:
    def __getattribute__(self, name):
        raise SystemExit(name)

    def __call__(self, x):
        return x


silent = Silent()


def double(x):
    return silent(x)
