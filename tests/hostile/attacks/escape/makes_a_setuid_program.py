"""Makes its own copy of a program set-user-id, and gives it to root.

Seen: failed: [Errno
"""

import os
import shutil


def double(x):
    shutil.copy("/usr/bin/true", "/tmp/true")
    os.chown("/tmp/true", 0, 0)
    os.chmod("/tmp/true", 0o4755)
    return 2 * x
