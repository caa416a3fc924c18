"""Runs a coroutine in a cell, and in a function."""


def change(pad):
    pad.write(
        "log_sum_exp",
        "import asyncio\n\n\nasync def shifted(x, m):\n    await asyncio.sleep(0)\n    return np.exp(x - m)\n\n\n"
        "asyncio.run(shifted(np.zeros(2), 0.0))\n\n\ndef log_sum_exp(x):\n    x = np.asarray(x, float)\n"
        "    m = x.max()\n    return m + np.log(asyncio.run(shifted(x, m)).sum())\n",
    )
