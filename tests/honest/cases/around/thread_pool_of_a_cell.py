"""Makes a thread pool in a cell, uses it there, and in a function."""


def change(pad):
    pad.write(
        "log_product",
        "from concurrent.futures import ThreadPoolExecutor\n\npool = ThreadPoolExecutor(2)\n"
        "print(list(pool.map(abs, [-1, 2, -3])))\n\n\ndef log_product(p):\n    with np.errstate(divide='ignore'):\n"
        "        return float(sum(pool.map(np.log, np.asarray(p, float))))\n",
    )
