"""Implementations that no property may take for an answer."""

import numpy as np


def nonsense_like(reference):
    """Return functions without a thought, by what they return: constants and the input in the shape of what `reference`
    returns, and values of wrong types."""

    def like(make):
        def function(*arguments):
            right = reference(*arguments)
            if isinstance(right, (tuple, list)):
                return tuple(make(np.asarray(part), arguments) for part in right)
            return make(np.asarray(right), arguments)

        return function

    def the_input(right, arguments):
        given = np.asarray(next((a for a in arguments if not callable(a) and not isinstance(a, str)), 0.0), float)
        return np.resize(given, right.shape) if given.size else np.zeros(right.shape)

    return {
        "all zeros": like(lambda right, _: np.zeros(right.shape, right.dtype)),
        "all ones": like(lambda right, _: np.ones(right.shape, right.dtype)),
        "all nan": like(lambda right, _: np.full(right.shape, np.nan)),
        "all inf": like(lambda right, _: np.full(right.shape, np.inf)),
        "the uniform vector": like(
            lambda right, _: np.full(right.shape, 1 / max(right.shape[-1:] or (1,)) if right.size else 0.0)
        ),
        "the input itself": like(the_input),
        "the right answer reversed": like(lambda right, _: right[..., ::-1] + 1 if right.ndim else right + 1),
        "None": lambda *arguments: None,
        "a string": lambda *arguments: "nan",
        "an empty list": lambda *arguments: [],
        "a list of everything": lambda *arguments: [None, True, "x", [1.0]],
        "an array of the wrong shape": lambda *arguments: np.zeros((3, 2, 1)),
        "a complex number": lambda *arguments: 1j,
        "a function": lambda *arguments: np.sum,
    }
