"""Makes the function an object with state."""

CELL = """\
class LogSumExp:
    def __init__(self):
        self.calls = 0

    def __call__(self, x):
        self.calls += 1
        x = np.asarray(x, float)
        m = x.max()
        return m + np.log(np.exp(x - m).sum())


log_sum_exp = LogSumExp()
"""


def change(pad):
    pad.write("log_sum_exp", CELL)
