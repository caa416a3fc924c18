"""Lets NumPy select the first label whose condition holds, and returns a NumPy string."""

import numpy as np


def classify_stationary_point(df, d2f, x, tol=1e-8):
    slope, curvature, tol = np.float64(df(float(x))), np.float64(d2f(float(x))), np.float64(tol)
    conditions = [np.abs(slope) > tol, curvature > tol, curvature < -tol]
    return np.select(conditions, ["not stationary", "minimum", "maximum"], "inconclusive")[()]
