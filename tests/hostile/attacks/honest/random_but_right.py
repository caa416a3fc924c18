"""Adds in a random order.

Seen: passed
"""

import math
import random


def mean(x):
    entries = list(x)
    random.shuffle(entries)
    return math.fsum(entries) / len(entries)
