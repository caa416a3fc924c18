"""How much rounding is forgiven.

Every bound has the form C·n·eps·(natural scale), the model of LAPACK's own test programs (LAPACK Working Note 41),
whose threshold of 30 is C. The natural scale is each property's own, and is derived where it is used.
"""

import numpy as np

C = 30


def eps_of(*arguments):
    """Return the eps of the coarsest floating type among array_like `arguments`; lists and integers count as
    float64."""
    return float(max(np.finfo(dtype).eps for dtype in _float_types(arguments)))


def tiny_of(*arguments):
    """Return the smallest normal number of the coarsest floating type among `arguments`."""
    return float(max(np.finfo(dtype).tiny for dtype in _float_types(arguments)))


def float_types(*arguments):
    """Return the dtypes that a float array computed from `arguments` may have: float64, or the coarsest among them."""
    coarsest = max(_float_types(arguments), key=lambda dtype: np.finfo(dtype).eps)
    return {np.dtype(np.float64), coarsest}


def tau(n, *arguments):
    """Return 30·n·eps, the relative error allowed to `n` operations on `arguments`."""
    return C * n * eps_of(*arguments)


def _float_types(arguments):
    dtypes = (getattr(argument, "dtype", None) for argument in arguments)
    return [np.dtype(np.float64), *(dtype for dtype in dtypes if dtype is not None and dtype.kind == "f")]
