"""Uses the methods of whatever is passed in."""


def directional_curvature(H, d):
    u = d.astype(float) / max(abs(d.astype(float)))
    return float(u.dot(H.astype(float)).dot(u) / u.dot(u))
