"""Loops in plain Python with math.exp and adds without rounding by math.fsum."""

import math


def cross_entropy(logits, label):
    entries = [float(entry) for entry in logits]
    largest = max(entries)
    total = math.fsum(math.exp(entry - largest) for entry in entries)
    return (largest - entries[label]) + math.log(total)
