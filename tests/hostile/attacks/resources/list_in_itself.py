"""Returns a list that holds itself.

Seen: failed: nested deeper than 16 levels
"""


def double(x):
    endless = []
    endless.append(endless)
    return endless
