"""Says that more answers wait to be sent than there is room for, and dies.

Seen: crashed
"""

import os
import sys


def double(x):
    sys._getframe(1).f_locals["outbox"]._memory[:4] = b"\xff" * 4
    os._exit(0)
