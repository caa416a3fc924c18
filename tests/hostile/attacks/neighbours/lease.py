"""Takes a lease on a file, to be told when another opens it.

Seen: failed: it should be an array
"""

import fcntl


def double(x):
    open("/tmp/mine", "w").close()
    file = open("/tmp/mine")
    try:
        fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_RDLCK)
        return 2 * x
    except OSError:
        return "denied"
