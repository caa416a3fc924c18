"""Returns complex numbers without imaginary parts.

Seen: failed: its dtype should be float64, not complex128
"""


def double(x):
    return 2 * x + 0j
