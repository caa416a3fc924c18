"""Waits at the top level of an answer cell."""

STOCK = True


def change(pad):
    pad.write(
        "softmax",
        "import asyncio\nimport numpy as np\nawait asyncio.sleep(0)\n\n\n"
        + "def softmax(x):\n    x = np.asarray(x, float)\n    e = np.exp(x - x.max())\n    return e / e.sum()\n",
    )
