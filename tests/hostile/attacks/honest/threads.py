"""Divides its work among threads.

Seen: passed
"""

from concurrent.futures import ThreadPoolExecutor

import numpy as np


def double(x):
    with ThreadPoolExecutor(2) as pool:
        return np.array(list(pool.map(lambda entry: 2 * entry, x)))
