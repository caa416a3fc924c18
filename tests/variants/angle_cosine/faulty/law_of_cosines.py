"""Uses the law of cosines on the vectors as they are: nothing is left where one is far longer."""

import numpy as np


def angle_cosine(u, g):
    u, g = np.asarray(u, dtype=np.float64), np.asarray(g, dtype=np.float64)
    largest = max(np.abs(u).max(), np.abs(g).max())
    a, b = np.linalg.norm(u / largest), np.linalg.norm(g / largest)
    c = np.linalg.norm(u / largest - g / largest)
    return float(np.clip((a**2 + b**2 - c**2) / (2 * a * b), -1.0, 1.0)) if a and b else 0.0
