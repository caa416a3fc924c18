"""Plain Python loops over rows and columns, each sum rounded once by math.fsum."""

import math


def induced_norm(A, p):
    lines = [[abs(float(entry)) for entry in row] for row in A]
    if p == 1:
        lines = zip(*lines, strict=True)
    return max(math.fsum(line) for line in lines)
