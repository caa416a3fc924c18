"""Adds up the terms one at a time in Python loops."""


def quadratic_approximation(f_x, g, H, d):
    total = float(f_x)
    for i in range(len(d)):
        total += float(g[i]) * float(d[i])
        for j in range(len(d)):
            total += float(H[i][j]) * float(d[j]) * float(d[i]) / 2
    return total
