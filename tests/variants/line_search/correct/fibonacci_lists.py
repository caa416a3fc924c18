"""Fibonacci search on Python lists, started again on what is left until nothing is left to divide."""

FIBONACCI = [1, 1]
while len(FIBONACCI) < 31:
    FIBONACCI.append(FIBONACCI[-1] + FIBONACCI[-2])


def line_search(f, x, g, max_rate):
    x, g = [float(t) for t in x], [float(t) for t in g]
    values = {}

    def phi(rate):
        if rate not in values:
            values[rate] = f([s - rate * t for s, t in zip(x, g, strict=True)])
        return values[rate]

    low, high = 0.0, float(max_rate)
    while True:
        start, unit, i, j = low, (high - low) / FIBONACCI[30], 0, FIBONACCI[30]
        for k in range(30, 2, -1):
            c, d = start + (i + FIBONACCI[k - 2]) * unit, start + (i + FIBONACCI[k - 1]) * unit
            if phi(c) <= phi(d):
                j = i + FIBONACCI[k - 1]
            else:
                i += FIBONACCI[k - 2]
        low, high, before = start + i * unit, min(start + j * unit, high), high - low
        if high - low <= 1e-15 * high or high - low >= before or phi(low) == phi(high) == phi((low + high) / 2):
            break
    phi(0.0), phi(float(max_rate))
    return min((rate for rate in values if rate <= max_rate), key=values.get)
