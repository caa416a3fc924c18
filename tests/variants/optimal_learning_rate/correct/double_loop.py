"""Adds up both products in Python loops."""


def optimal_learning_rate(g, H):
    g = [float(v) for v in g]
    square = curvature = 0.0
    for i, a in enumerate(g):
        square += a * a
        for j, b in enumerate(g):
            curvature += a * float(H[i][j]) * b
    return square / curvature if curvature > 0 else float("inf")
