"""Objectives for property tests: how they are drawn, and their exact derivatives.

The functions themselves stand in `worker/objectives.py`, since a student's function calls them inside the sandbox. What
would give an answer away, Hessians and Jacobians, stands here.
"""

import functools

import numpy as np
from hypothesis import strategies as st

from autograder.strategies import arrays_of, ordinaries, planted
from autograder.worker.objectives import Objective

slopes_and_weights = ordinaries(1)
"""Coefficients within ±1, so that a function of them varies on a length scale of at least 1."""


def slope(f):
    """Return f′ of an objective of one number."""
    return _derivative(f, 1) if f.name == "polynomial" else Objective(f"{f.name}_slope", *f.parameters)


def curvature(f):
    """Return f″ of an objective of one number."""
    return _derivative(f, 2) if f.name == "polynomial" else Objective(f"{f.name}_curvature", *f.parameters)


def _derivative(f, order):
    p = np.polyder(f.parameters[0], order)
    return Objective("polynomial", p if p.size else np.zeros(1))


def gradient(f):
    """Return the gradient of an objective of vectors."""
    return Objective(f"{f.name}_gradient", *f.parameters)


# Objectives of one number


def polynomial(a, roots, c=0.0):
    """Return the polynomial with the slope a·Π(x − rₖ) and the value c at 0.

    Its slope is exactly zero at a root, where a and the roots have few digits.
    """
    p = np.polyint(a * np.atleast_1d(np.poly(roots)))
    return Objective("polynomial", np.append(p[:-1], c) + 0.0)


@functools.cache
def roots():
    """Lists of one to three multiples of 1/4, single roots and multiple ones."""
    return st.lists(st.integers(-12, 12).map(lambda k: k / 4), min_size=1, max_size=3)


@functools.cache
def polynomials():
    """Polynomials of degree 1 to 4, with coefficients that are easy to read."""
    leading = st.integers(-4, 4).filter(bool).map(lambda k: 12.0 * k)
    return st.builds(polynomial, leading, st.one_of(st.just([]), roots()), ordinaries(4))


@functools.cache
def sines():
    """a·sin(wx + s)."""
    size = ordinaries(4).filter(bool)
    return st.builds(lambda *parameters: Objective("sine", *parameters), size, size, ordinaries(4))


@functools.cache
def plateaus():
    """0 between −1 and 1, and growing like a cube outside."""
    return st.builds(lambda a: Objective("plateau", a), ordinaries(4).filter(bool))


@functools.cache
def curves():
    """Objectives of one number, of every kind."""
    return st.one_of(polynomials(), sines(), plateaus())


# Objectives of vectors


@functools.cache
@st.composite
def quadratics(draw, n, spectrum=None):
    """½xᵀAx − bᵀx + c of `n` variables.

    A is any matrix of multiples of 1/8, so not symmetric; with `spectrum`, a strategy for numbers, it is symmetric with
    eigenvalues drawn from that.
    """
    A = draw(arrays_of((n, n), ordinaries(4))) if spectrum is None else draw(planted(n, spectrum))[0]
    return Objective("quadratic", A, draw(arrays_of((n,), ordinaries(4))), draw(ordinaries(4)))


@functools.cache
@st.composite
def log_sum_exps(draw, n):
    """log Σ exp(Wx + b): smooth, convex, nearly linear far out."""
    m = draw(st.integers(1, 4))
    return Objective(
        "log_sum_exp", draw(arrays_of((m, n), slopes_and_weights)), draw(arrays_of((m,), slopes_and_weights))
    )


@functools.cache
@st.composite
def waves(draw, n):
    """Σ aᵢ·sin((Wx + s)ᵢ)."""
    return Objective("waves", *draw(_wave_parameters(draw(st.integers(1, 3)), n)))


@functools.cache
def _wave_parameters(m, n):
    return st.tuples(
        arrays_of((m,), ordinaries(4)), arrays_of((m, n), slopes_and_weights), arrays_of((m,), ordinaries(4))
    )


@functools.cache
def rosenbrocks():
    """Rosenbrock's curved valley."""
    return st.builds(lambda a, b: Objective("rosenbrock", a, b), ordinaries(2), st.sampled_from([0.5, 1.0, 10.0]))


@functools.cache
def flats():
    """0 wherever no entry is beyond ±1."""
    return st.builds(lambda a: Objective("flat", a), ordinaries(4).filter(bool))


@functools.cache
def saddles():
    """The monkey saddle x³ − 3xy², whose Hessian at 0 is zero."""
    return st.builds(lambda a: Objective("saddle", a), ordinaries(4).filter(bool))


@functools.cache
def landscapes(n):
    """Objectives of vectors with `n` entries, of every kind that is finite everywhere."""
    kinds = [quadratics(n), log_sum_exps(n), waves(n), flats()]
    if n >= 2:
        kinds.append(rosenbrocks())
    if n == 2:
        kinds.append(saddles())
    return st.one_of(kinds)


@functools.cache
@st.composite
def maps(draw, n):
    """Vector-valued objectives, linear and not, with `n` variables and any number of components."""
    m = draw(st.integers(1, 4))
    if draw(st.booleans()):
        return Objective("linear_map", draw(arrays_of((m, n), ordinaries(4))), draw(arrays_of((m,), ordinaries(4))))
    return Objective("wave_map", *draw(_wave_parameters(m, n)))


@functools.cache
def exponentials(factors=(1.0,)):
    """c·Σ exp(axᵢ) with c one of the `factors`, which overflows far out."""
    return st.builds(lambda a, c: Objective("exponentials", a, c), ordinaries(1).filter(bool), st.sampled_from(factors))


@functools.cache
def barriers():
    """Σ (axᵢ − log xᵢ): a bowl over the positive numbers, infinite at 0 and nan below."""
    return st.builds(lambda a: Objective("barrier", a), st.integers(1, 4).map(float))


# Exact derivatives, and the scales of errors


def hessian(f, x):
    """Return the Hessian of an objective of vectors at `x`, an array of shape (n, n)."""
    n = len(x)
    match f.name, f.parameters:
        case "quadratic", (A, _, _):
            return 0.5 * (A + A.T)
        case "log_sum_exp", (W, b):
            p = np.exp(W @ x + b - np.logaddexp.reduce(W @ x + b))
            return W.T @ (np.diag(p) - np.outer(p, p)) @ W
        case "waves", (a, W, s):
            return -W.T @ np.diag(a * np.sin(W @ x + s)) @ W
        case "flat", (a,):
            return np.diag(6 * a * np.maximum(np.abs(x) - 1, 0))
        case "saddle", (a,):
            return 6 * a * np.array([[x[0], -x[1]], [-x[1], -x[0]]])
        case "rosenbrock", (_, b):
            H = np.zeros((n, n))
            for i in range(n - 1):
                H[i, i] += 12 * b * x[i] ** 2 - 4 * b * x[i + 1] + 2
                H[i + 1, i + 1] += 2 * b
                H[i, i + 1] = H[i + 1, i] = -4 * b * x[i]
            return H
    raise ValueError(f.name)


def jacobian(f, x):
    """Return the Jacobian of a vector-valued objective at `x`, an array of shape (m, n)."""
    match f.name, f.parameters:
        case "linear_map", (A, _):
            return A
        case "wave_map", (a, W, s):
            return (a * np.cos(W @ x + s))[:, None] * W
    return hessian(Objective(f.name.removesuffix("_gradient"), *f.parameters), x)


def largest_nearby(f, x):
    """Return a number that neither f nor its first and second derivatives exceed in size within distance 1 of `x`."""
    R = float(np.abs(x).max()) + 1
    n = len(x)
    match f.name, f.parameters:
        case "quadratic" | "quadratic_gradient" | "linear_map", (A, b, *_):
            # ½xᵀAx + bᵀx + c, its gradient and its Hessian; of the other two, less.
            c = abs(f.parameters[2]) if f.name == "quadratic" else 0.0
            return max(float(np.abs(A).sum()) * R * R + float(np.abs(b).sum()) * R + c, 1.0)
        case "waves" | "waves_gradient" | "wave_map", (a, W, _):
            return float(np.abs(a).sum()) * max(1.0, float(np.abs(W).max())) ** 3
        case "log_sum_exp" | "log_sum_exp_gradient", (W, b):
            return max(float(np.abs(W @ x + b).max() + np.abs(W).sum(axis=1).max() + np.log(len(b))), 1.0)
        case "flat" | "flat_gradient", (a,):
            return 6 * abs(a) * n * R**3
        case "saddle" | "saddle_gradient", (a,):
            return 6 * abs(a) * R**3
        case "rosenbrock" | "rosenbrock_gradient", (a, b):
            return n * (b * (R + R * R) ** 2 + b * (24 * R * R + 4 * R + 2) + (abs(a) + R) ** 2 + 2)
    raise ValueError(f.name)


def size_of_terms(f, x, spread):
    """Return the sum of the sizes of the terms that f(x) adds up, to which its rounding is proportional.

    `spread` is the size of what the entries of x were computed from: their own rounding is part of that of f.
    """
    with np.errstate(all="ignore"):
        match f.name, f.parameters:
            case "quadratic", (A, b, c):
                return float(0.5 * spread @ np.abs(A) @ spread + np.abs(b) @ spread + abs(c))
            case "log_sum_exp", (W, b):
                return float((np.abs(W) @ spread + np.abs(b)).max() + np.log(len(b)))
            case "waves", (a, W, s):
                return float(np.abs(a) @ (1 + np.abs(W) @ spread + np.abs(s)))
            case "rosenbrock", (a, b):
                return float(np.sum(b * (spread[1:] + spread[:-1] ** 2) ** 2 + (abs(a) + spread[:-1]) ** 2))
            case "flat", (a,):
                return float(abs(a) * np.sum((spread + 1) ** 3))
            case "saddle", (a,):
                return float(abs(a) * (spread[0] ** 3 + 3 * spread[0] * spread[1] ** 2))
            case "exponentials", (a, c):
                return float(abs(c) * np.sum(np.exp(a * x) * (1 + abs(a) * spread)))
            case "barrier", (a,):
                return float(np.sum(abs(a) * spread + np.abs(np.log(x)) + spread / x))
    raise ValueError(f.name)


@functools.cache
def sizes():
    """How many variables an objective has."""
    return st.integers(1, 4)
