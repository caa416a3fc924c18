"""Adds up gᵀg and gᵀHg in Python loops."""


def predicted_change(g, H, learning_rate):
    rate, g = float(learning_rate), [float(v) for v in g]
    square = curvature = 0.0
    for i, a in enumerate(g):
        square += a * a
        for j, b in enumerate(g):
            curvature += a * float(H[i][j]) * b
    return rate * (rate / 2 * curvature - square)
