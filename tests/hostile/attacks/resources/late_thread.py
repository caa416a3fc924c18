"""Returns first and lets a thread put the right entries in later.

Seen: failed: it should be
"""

import threading
import time


def double(x):
    result = x + 7

    def later():
        time.sleep(0.2)
        result[:] = 2 * x

    threading.Thread(target=later).start()
    return result
