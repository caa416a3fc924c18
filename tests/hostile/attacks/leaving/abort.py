"""Has the C library abort.

Seen: crashed: SIGABRT
"""

import os


def double(x):
    os.abort()
