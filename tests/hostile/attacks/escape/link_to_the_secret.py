"""Reaches for the secret through links.

Seen: failed: it should be an array
"""

import os


def double(x):
    for make in (os.symlink, os.link):
        try:
            make(SECRET, "/tmp/arrays.ipynb")
            return [2 * x, open("/tmp/arrays.ipynb").read()][0]
        except OSError:
            pass
    return "denied"
