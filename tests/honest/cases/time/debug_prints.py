"""Prints each step of a loop."""

CELL = """\
def log_product(p):
    total = 0.0
    for i, factor in enumerate(np.asarray(p, float)):
        with np.errstate(divide='ignore'):
            total += np.log(factor)
        for _ in range(5):
            print(f'step {i}: {total!r}', p)
    return float(total)
"""


def change(pad):
    pad.write("log_product", CELL)
