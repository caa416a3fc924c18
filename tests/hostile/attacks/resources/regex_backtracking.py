"""Has a regular expression try two to the sixtieth ways.

Seen: timed_out: did not return within 2 s
"""

import re


def double(x):
    return re.match(r"(a+)+$", "a" * 60 + "b")
