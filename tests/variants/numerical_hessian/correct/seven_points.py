"""The seven-point formula on lists of Python floats, which takes two corners and the four neighbours on the axes."""

import numpy as np


def numerical_hessian(f, x):
    x = [float(t) for t in x]
    n, h = len(x), 2.0**-12

    def value(*steps):
        y = list(x)
        for i, step in steps:
            y[i] += step * h
        return f(y)

    middle = value()
    right, left = [value((i, 1)) for i in range(n)], [value((i, -1)) for i in range(n)]
    H = [[(right[i] - 2 * middle + left[i]) / h**2] * n for i in range(n)]
    for i in range(n):
        for j in range(i):
            corners = value((i, 1), (j, 1)) + value((i, -1), (j, -1))
            axes = right[i] + right[j] + left[i] + left[j]
            H[i][j] = H[j][i] = (corners - axes + 2 * middle) / (2 * h**2)
    return np.array(H)
