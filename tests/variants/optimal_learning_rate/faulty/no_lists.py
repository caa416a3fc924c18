"""Uses the method dot of whatever is passed in."""


def optimal_learning_rate(g, H):
    g = g.astype(float)
    curvature = g.dot(H.astype(float)).dot(g)
    return float(g.dot(g) / curvature) if curvature > 0 else float("inf")
