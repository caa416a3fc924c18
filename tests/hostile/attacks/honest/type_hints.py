"""Says what it takes and returns.

Seen: passed
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Vector = npt.NDArray[np.float64]


def double(x: Vector, *, factor: float = 2.0) -> Vector:
    result: Vector = factor * np.asarray(x)
    return result
