"""Joins the answers of both halves: the larger one plus log1p of exp of minus their distance."""

import math

import numpy as np


def of_list(entries):
    if len(entries) == 1:
        return entries[0]
    middle = len(entries) // 2
    low, high = sorted([of_list(entries[:middle]), of_list(entries[middle:])])
    return high + math.log1p(math.exp(low - high))


def log_sum_exp(x):
    return of_list(np.asarray(x, dtype=np.float64).tolist())
