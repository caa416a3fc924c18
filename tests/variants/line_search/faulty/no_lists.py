"""Multiplies whatever is passed in, and cannot subtract a list of numbers from a list."""


def line_search(f, x, g, max_rate):
    a, b = 0.0, float(max_rate)
    for _ in range(90):
        c, d = a + (b - a) / 3, b - (b - a) / 3
        a, b = (a, d) if f(x - g * c) < f(x - g * d) else (c, b)
    return min((0.0, a, b, float(max_rate)), key=lambda rate: f(x - g * rate))
