"""Returns a number where there is one variable."""

import numpy as np


def numerical_gradient(f, x):
    x = np.asarray(x, dtype=np.float64)
    g = np.array([(f(x + h) - f(x - h)) / 2e-5 for h in 1e-5 * np.eye(x.size)])
    return g if g.size > 1 else float(g[0])
