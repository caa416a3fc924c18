"""Starts threads until there is no more room.

Seen: failed: can't start new thread
"""

import threading
import time


def double(x):
    for _ in range(1000):
        threading.Thread(target=time.sleep, args=(20,), daemon=True).start()
    return 2 * x
