"""Draws fifty pictures."""

CELL = """\
import matplotlib.pyplot as plt
for i in range(50):
    plt.figure(figsize=(1, 1))
    plt.plot([1, i])
plt.show()"""


def change(pad):
    pad.after("check_softmax", CELL)
