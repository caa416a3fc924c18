"""Leaves the root folder by making another one its root.

Seen: failed: Function not implemented
"""

import os


def double(x):
    os.makedirs("/tmp/a/b", exist_ok=True)
    os.chroot("/tmp/a/b")
    os.chdir("../../../../../..")
    return 2 * x
