"""Opens files until there is no more room.

Seen: failed: Too many open files
"""

import os
import resource


def double(x):
    resource.setrlimit(resource.RLIMIT_NOFILE, (100, 100))
    return [os.open("/dev/null", 0) for _ in range(1000)]
