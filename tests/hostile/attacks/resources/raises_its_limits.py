"""Gives itself more memory.

Seen: failed: not allowed to raise maximum limit
"""

import resource


def double(x):
    resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    return 2 * x
