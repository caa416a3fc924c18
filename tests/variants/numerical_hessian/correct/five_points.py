"""Five points on the diagonal and, off it, five along each of the two directions between the axes."""

import numpy as np


def numerical_hessian(f, x):
    x, h = np.asarray(x, dtype=np.float64), 5e-3
    E, middle = h * np.eye(x.size), f(x)

    def curvature(d):
        near, far = f(x + d) + f(x - d), f(x + 2 * d) + f(x - 2 * d)
        return (16 * near - far - 30 * middle) / (12 * h**2)

    return np.array([[(curvature((a + b) / 2) - curvature((a - b) / 2)) for b in E] for a in E])
