"""Answers a question that was not asked.

Seen: crashed: wrote into the grader's pipe
"""

import sys


def double(x):
    sys._getframe(1).f_locals["channel"].send(("returned", 99, 2 * x, []))
    return 2 * x
