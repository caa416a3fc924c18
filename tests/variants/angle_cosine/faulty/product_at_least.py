"""Lets the product of the lengths be at least 1e-8, as deep learning libraries do."""

import numpy as np


def angle_cosine(u, g):
    u, g = np.asarray(u, dtype=np.float64), np.asarray(g, dtype=np.float64)
    u, g = np.clip(u, -1e150, 1e150), np.clip(g, -1e150, 1e150)
    return float(np.clip(u @ g / max(np.linalg.norm(u) * np.linalg.norm(g), 1e-8), -1.0, 1.0))
