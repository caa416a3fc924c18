"""Implementations that no property may take for an answer, and returns that none may stumble over."""

import numpy as np

ODD = {
    "None": None,
    "a string": "nan",
    "True": True,
    "nan": np.nan,
    "a huge number": 10**300,
    "a complex number": 1j,
    "a function": np.sum,
    "an empty list": [],
    "a ragged list": [[1.0], [1.0, 2.0]],
    "a list of everything": [None, True, "x", [1.0]],
    "an empty tuple": (),
    "a tuple of one": (1.0,),
    "a pair of None": (None, None),
    "a pair of arrays of different shapes": (np.ones(1), np.ones((2, 2))),
    "a 0-d array": np.array(1.0),
    "an empty array": np.empty(0),
    "an array of the wrong shape": np.zeros((3, 2, 1)),
    "an array of bools": np.array([True]),
    "an array of complex numbers": np.array([1j]),
}
"""What a function may return that has not understood the question."""


def nonsense_like(reference):
    """Return functions without a thought, by what they return: constants and the input in the shape of what `reference`
    returns, and odd values."""

    def the_input(right, arguments):
        given = np.asarray(next((a for a in arguments if not callable(a) and not isinstance(a, str)), 0.0), float)
        return np.resize(given, right.shape) if given.size else np.zeros(right.shape)

    shaped = {
        "all zeros": lambda right, _: np.zeros(right.shape, right.dtype),
        "all ones": lambda right, _: np.ones(right.shape, right.dtype),
        "all nan": lambda right, _: np.full(right.shape, np.nan),
        "all inf": lambda right, _: np.full(right.shape, np.inf),
        "the uniform vector": lambda right, _: np.full(
            right.shape, 1 / max(right.shape[-1:] or (1,)) if right.size else 0.0
        ),
        "the input itself": the_input,
        "the right answer reversed": lambda right, _: right[..., ::-1] + 1 if right.ndim else right + 1,
    }
    return {label: _like(reference, make) for label, make in shaped.items()} | _odd()


def odd_like(reference):
    """Return functions, by what they return, of which a property may expect anything: odd values, and what `reference`
    returns in another form."""
    forms = {
        "all nan": lambda right, _: np.full(right.shape, np.nan),
        "all inf": lambda right, _: np.full(right.shape, np.inf),
        "the right answer as a list": lambda right, _: right.tolist(),
        "the right answer as complex numbers": lambda right, _: right.astype(complex),
        "the right answer with an axis more": lambda right, _: right[np.newaxis],
        "the right answer without its first entry": lambda right, _: right[1:] if right.ndim else right,
    }
    return _odd() | {label: _like(reference, make) for label, make in forms.items()}


def _odd():
    return {label: lambda *arguments, value=value: value for label, value in ODD.items()}


def _like(reference, make):
    """Return the function whose results are `make(result, arguments)` for each result of `reference`, or part of it."""

    def function(*arguments):
        right = reference(*arguments)
        if isinstance(right, (tuple, list)):
            return tuple(make(np.asarray(part), arguments) for part in right)
        return make(np.asarray(right), arguments)

    return function
