"""Only knows half and single precision: what is no float16 gets the boundary of float32."""

import numpy as np


def underflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    return (x.astype("float16" if dtype == "float16" else "float32") == 0) & (x != 0)
