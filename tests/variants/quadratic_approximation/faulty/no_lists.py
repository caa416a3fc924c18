"""Asks lists for the method dot."""


def quadratic_approximation(f_x, g, H, d):
    d = d.astype(float)
    return float(f_x + d.dot(g) + 0.5 * d.dot(H.astype(float).dot(d)))
