"""Gives a list instead of an array."""

import math


def softmax(x):
    entries = [float(entry) for entry in x]
    weights = [math.exp(entry - max(entries)) for entry in entries]
    return [weight / math.fsum(weights) for weight in weights]
