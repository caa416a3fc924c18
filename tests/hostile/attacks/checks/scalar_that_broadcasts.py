"""Returns one number, which a comparison would spread over all entries.

Seen: failed: it should be an array
"""


def double(x):
    return 2 * x[0]
