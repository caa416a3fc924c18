"""Asks for a core dump of any size, and crashes.

Seen: failed: not allowed to raise maximum limit
"""

import os
import resource


def double(x):
    resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    os.abort()
