"""Makes a thread pool in a cell, uses it there, and in a function."""

CELL = """\
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(2)
print(list(pool.map(abs, [-1, 2, -3])))


def log_product(p):
    with np.errstate(divide='ignore'):
        return float(sum(pool.map(np.log, np.asarray(p, float))))
"""


def change(pad):
    pad.write("log_product", CELL)
