"""Compares the largest of f″, −f″ and tol: a tie with tol is inconclusive."""

import numpy as np


def classify_stationary_point(df, d2f, x, tol=1e-8):
    x, tol = float(x), float(tol)
    curvature = float(d2f(x))
    if max(df(x), -df(x)) > tol:
        return np.str_("not stationary")
    return np.array(["inconclusive", "minimum", "maximum"])[np.argmax([tol, curvature, -curvature])]
