"""Returns the answer to the call before this one.

Seen: failed: it should
"""

last = []


def double(x):
    last.append(2 * x)
    return last[-2] if len(last) > 1 else last[-1]
