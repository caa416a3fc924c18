"""Draws fifty pictures."""


def change(pad):
    pad.after(
        "check_softmax",
        "import matplotlib.pyplot as plt\nfor i in range(50):\n    plt.figure(figsize=(1, 1))\n    plt.plot([1, i])\nplt.show()",
    )
