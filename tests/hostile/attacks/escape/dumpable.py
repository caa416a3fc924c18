"""Makes itself traceable, gives up that it has no new privileges, and asks for one.

Seen: failed: it should be an array
"""

import ctypes


def double(x):
    libc = ctypes.CDLL(None)
    set_dumpable, set_no_new_privileges, raise_ambient, set_seccomp = 4, 38, 47, 22
    libc.prctl(set_dumpable, 1, 0, 0, 0)
    tries = [
        libc.prctl(set_no_new_privileges, 0, 0, 0, 0),
        libc.prctl(raise_ambient, 2, 21, 0, 0),
        libc.prctl(set_seccomp, 0, 0, 0, 0),
    ]
    return 2 * x if 0 in tries else "denied"
