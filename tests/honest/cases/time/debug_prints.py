"""Prints each step of a loop."""


def change(pad):
    pad.write(
        "log_product",
        "def log_product(p):\n    total = 0.0\n    for i, factor in enumerate(np.asarray(p, float)):\n"
        "        with np.errstate(divide='ignore'):\n            total += np.log(factor)\n"
        "        for _ in range(200):\n            print(f'step {i}: {total!r}', p)\n    return float(total)\n",
    )
