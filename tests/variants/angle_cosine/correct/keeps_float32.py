"""Gives a float32 where u or g is a float32 array."""

import numpy as np


def angle_cosine(u, g):
    kinds = [getattr(argument, "dtype", None) for argument in (u, g)]
    u, g = np.asarray(u, dtype=np.float64), np.asarray(g, dtype=np.float64)
    u, g = u / np.max(np.abs(u)), g / np.max(np.abs(g))
    cosine = np.clip(np.dot(u, g) / (np.linalg.norm(u) * np.linalg.norm(g)), -1.0, 1.0)
    return np.float32(cosine) if np.dtype(np.float32) in kinds else cosine
