"""Makes empty files for as long as it can.

Seen: timed_out: did not return within 2 s
"""

import os


def double(x):
    number = 0
    while True:
        number += 1
        try:
            os.close(os.open(f"/tmp/{number}", os.O_CREAT))
        except OSError:
            pass
