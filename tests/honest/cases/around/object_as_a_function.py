"""Makes the function an object with state."""


def change(pad):
    pad.write(
        "log_sum_exp",
        "class LogSumExp:\n    def __init__(self):\n        self.calls = 0\n\n    def __call__(self, x):\n        self.calls += 1\n"
        "        x = np.asarray(x, float)\n        m = x.max()\n        return m + np.log(np.exp(x - m).sum())\n\n\n"
        "log_sum_exp = LogSumExp()\n",
    )
