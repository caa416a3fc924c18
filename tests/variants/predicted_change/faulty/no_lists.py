"""Uses the method dot of whatever is passed in."""


def predicted_change(g, H, learning_rate):
    g = g.astype(float)
    return float(-learning_rate * g.dot(g) + 0.5 * learning_rate**2 * g.dot(H.astype(float).dot(g)))
