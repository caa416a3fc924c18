"""A learning rate of 0.1, or max_rate where that is less."""


def line_search(f, x, g, max_rate):
    return min(0.1, max_rate)
