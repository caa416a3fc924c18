"""Loops in plain Python with math.exp and adds without rounding by math.fsum."""

import math


def log_sum_exp(x):
    entries = [float(entry) for entry in x]
    largest = max(entries)
    return largest + math.log(math.fsum(math.exp(entry - largest) for entry in entries))
