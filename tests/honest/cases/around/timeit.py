"""Measures its function."""


def change(pad):
    pad.after("check_softmax", "%timeit -n 2 -r 2 softmax(np.zeros(3))", "%%timeit -n 2 -r 2\nsoftmax(np.zeros(3))")
