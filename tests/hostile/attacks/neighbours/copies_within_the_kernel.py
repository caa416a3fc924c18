"""Has the kernel copy from one file to another, which may share what they hold.

Seen: failed: it should be an array
"""

import os


def double(x):
    open("/tmp/first", "w").write("x")
    try:
        os.copy_file_range(os.open("/tmp/first", os.O_RDONLY), os.open("/tmp/copy", os.O_WRONLY | os.O_CREAT), 100)
        return 2 * x
    except OSError:
        return "denied"
