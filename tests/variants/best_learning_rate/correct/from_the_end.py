"""Goes from the last candidate to the first and takes over what is not larger."""

import numpy as np


def best_learning_rate(f, x, g, candidates):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    answer, least = float(candidates[-1]), np.inf
    for rate in reversed(list(candidates)):
        value = f(x - float(rate) * g)
        if np.isfinite(value) and value <= least:
            answer, least = float(rate), value
    return answer
