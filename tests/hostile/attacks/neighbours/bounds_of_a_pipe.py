"""Makes a pipe large, of which a user has so many.

Seen: failed: it should be an array
"""

import fcntl
import os


def double(x):
    F_SETPIPE_SZ = 1031
    try:
        fcntl.fcntl(os.pipe()[0], F_SETPIPE_SZ, 2**17)
        return 2 * x
    except OSError:
        return "denied"
