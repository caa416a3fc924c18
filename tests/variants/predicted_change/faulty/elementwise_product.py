"""Multiplies g and H entry by entry and sums up: gᵢ²Hᵢⱼ in place of gᵢHᵢⱼgⱼ."""

import numpy as np


def predicted_change(g, H, learning_rate):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    return float(-learning_rate * (g @ g) + 0.5 * learning_rate**2 * np.sum(g * H * g))
