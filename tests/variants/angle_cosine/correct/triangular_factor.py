"""Turns u onto an axis by a QR decomposition, and reads the cosine off g's coordinates."""

import math

import numpy as np


def angle_cosine(u, g):
    columns = np.column_stack([np.asarray(u, dtype=np.float64), np.asarray(g, dtype=np.float64)])
    R = np.linalg.qr(columns / np.abs(columns).max(axis=0), mode="r")
    along, across = R[0, 1], R[1, 1] if len(R) > 1 else 0.0
    cosine = math.copysign(1.0, R[0, 0]) * along / math.hypot(along, across)
    return min(max(cosine, -1.0), 1.0)
