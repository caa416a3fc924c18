"""Gives a list instead of an array."""

import math


def log_softmax(x):
    entries = [float(entry) for entry in x]
    shifted = [entry - max(entries) for entry in entries]
    return [entry - math.log(sum(math.exp(other) for other in shifted)) for entry in shifted]
