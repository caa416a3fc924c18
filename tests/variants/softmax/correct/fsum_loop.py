"""Loops in plain Python with math.exp and adds without rounding by math.fsum."""

import math

import numpy as np


def softmax(x):
    entries = [float(entry) for entry in x]
    largest = max(entries)
    weights = [math.exp(entry - largest) for entry in entries]
    total = math.fsum(weights)
    return np.array([weight / total for weight in weights])
