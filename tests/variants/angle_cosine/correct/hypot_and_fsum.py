"""Works with Python floats: hypot for the lengths, fsum for the sum of the products."""

import math


def angle_cosine(u, g):
    u, g = [float(entry) for entry in u], [float(entry) for entry in g]
    of_u, of_g = math.hypot(*u), math.hypot(*g)
    cosine = math.fsum((a / of_u) * (b / of_g) for a, b in zip(u, g, strict=True))
    return max(-1.0, min(1.0, cosine))
