"""Makes the pipe that it shares with its parent one that does not wait.

Seen: crashed
"""

import os


def double(x):
    for fd in range(3, 20):
        try:
            os.set_blocking(fd, False)
        except OSError:
            pass
    return 2 * x
