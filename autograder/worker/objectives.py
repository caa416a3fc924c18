"""The functions that a student's function is handed: `f`, `grad_f`, `df` and `d2f` of the syllabus.

An objective is one of the functions below with its parameters fixed. It crosses the wall as a name and parameters, and
both sides build the same function from them, so that calling it costs no round trip. Each is a single `return`, which
is also the text that a student sees (see printing.py), with the parameters put in.
"""

import numpy as np

_FUNCTIONS = {}
"""From a function's name to the function and the dimension of the array that it takes."""


class Objective:
    """The function called `name` with its `parameters` fixed: takes a float array, or a float, and returns the same.

    Raises ValueError where there is no such function, or its parameters are not as many floats and float64 arrays as
    it takes.
    """

    __slots__ = ("function", "name", "parameters", "_ndim")

    def __init__(self, name, *parameters):
        self.function, self._ndim = _FUNCTIONS.get(name, (None, 0))
        if self.function is None or self.function.__code__.co_argcount != 1 + len(parameters):
            raise ValueError(f"no objective {name!r} with {len(parameters)} parameters")
        if not all(type(p) is float or (isinstance(p, np.ndarray) and p.dtype == np.float64) for p in parameters):
            raise ValueError(f"the parameters of {name!r} are not floats")
        self.name = name
        self.parameters = tuple(_frozen(p) for p in parameters)

    def __call__(self, x):
        """Return the value at `x`, a number or an array_like of shape (n,), as a float or a float64 array."""
        if np.iscomplexobj(x):
            raise TypeError("this function takes real numbers only")
        x = np.array(x, np.float64)
        if x.ndim != self._ndim:
            wanted = "an array of shape (n,)" if self._ndim else "one number"
            raise ValueError(f"this function takes {wanted}, not an array of shape {x.shape}")
        with np.errstate(all="ignore"):
            value = np.array(self.function(x[()], *self.parameters))
        return value if value.ndim else float(value)


def _frozen(parameter):
    if isinstance(parameter, np.ndarray):
        parameter = parameter.copy()
        parameter.flags.writeable = False
    return parameter


def _of_numbers(function):
    _FUNCTIONS[function.__name__] = function, 0
    return function


def _of_vectors(function):
    _FUNCTIONS[function.__name__] = function, 1
    return function


# Of one number.


@_of_numbers
def polynomial(x, p):
    return np.polyval(p, x)


@_of_numbers
def sine(x, a, w, s):
    return a * np.sin(w * x + s)


@_of_numbers
def sine_slope(x, a, w, s):
    return a * w * np.cos(w * x + s)


@_of_numbers
def sine_curvature(x, a, w, s):
    return -a * w * w * np.sin(w * x + s)


@_of_numbers
def plateau(x, a):
    return a * np.maximum(np.abs(x) - 1, 0) ** 3


@_of_numbers
def plateau_slope(x, a):
    return 3 * a * np.sign(x) * np.maximum(np.abs(x) - 1, 0) ** 2


@_of_numbers
def plateau_curvature(x, a):
    return 6 * a * np.maximum(np.abs(x) - 1, 0)


# Of vectors.


@_of_vectors
def quadratic(x, A, b, c):
    return 0.5 * x @ A @ x - b @ x + c


@_of_vectors
def quadratic_gradient(x, A, b, c):
    return 0.5 * (A @ x + x @ A) - b


@_of_vectors
def rosenbrock(x, a, b):
    return np.sum(b * (x[1:] - x[:-1] ** 2) ** 2 + (a - x[:-1]) ** 2)


@_of_vectors
def rosenbrock_gradient(x, a, b):
    return np.append(-4 * b * x[:-1] * (x[1:] - x[:-1] ** 2) - 2 * (a - x[:-1]), 0) + np.append(
        0, 2 * b * (x[1:] - x[:-1] ** 2)
    )


@_of_vectors
def log_sum_exp(x, W, b):
    return np.logaddexp.reduce(W @ x + b)


@_of_vectors
def log_sum_exp_gradient(x, W, b):
    return np.exp(W @ x + b - np.logaddexp.reduce(W @ x + b)) @ W


@_of_vectors
def waves(x, a, W, s):
    return a @ np.sin(W @ x + s)


@_of_vectors
def waves_gradient(x, a, W, s):
    return (a * np.cos(W @ x + s)) @ W


@_of_vectors
def flat(x, a):
    return np.sum(a * np.maximum(np.abs(x) - 1, 0) ** 3)


@_of_vectors
def flat_gradient(x, a):
    return 3 * a * np.sign(x) * np.maximum(np.abs(x) - 1, 0) ** 2


@_of_vectors
def saddle(x, a):
    return a * (x[0] ** 3 - 3 * x[0] * x[1] ** 2)


@_of_vectors
def saddle_gradient(x, a):
    return 3 * a * np.array([x[0] ** 2 - x[1] ** 2, -2 * x[0] * x[1]])


@_of_vectors
def barrier(x, a):
    return np.sum(a * x - np.log(x))


@_of_vectors
def exponentials(x, a, c):
    return c * np.sum(np.exp(a * x))


# From vectors to vectors.


@_of_vectors
def linear_map(x, A, b):
    return A @ x + b


@_of_vectors
def wave_map(x, a, W, s):
    return a * np.sin(W @ x + s)
