"""Second differences along eᵢ, eⱼ and eᵢ + eⱼ: the last is the sum of both and of twice the mixed derivative."""

import numpy as np


def numerical_hessian(f, x):
    x = np.asarray(x, dtype=np.float64)
    n, h = x.size, 2.0**-12
    middle = f(x)
    E = h * np.eye(n)

    def curvature(d):
        return (f(x + d) - 2 * middle + f(x - d)) / h**2

    diagonal = [curvature(e) for e in E]
    H = np.diag(diagonal)
    for i in range(n):
        for j in range(i):
            H[i, j] = H[j, i] = (curvature(E[i] + E[j]) - diagonal[i] - diagonal[j]) / 2
    return H
