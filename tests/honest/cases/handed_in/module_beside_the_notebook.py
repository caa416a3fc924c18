"""Imports a module and a package of helpers that were handed in with the notebook."""

STOCK = True


def hand_in(pad, folder):
    imports = "from helpers import power\nfrom more.sums import normed\n"
    pad.write("softmax", imports + "\n\ndef softmax(x):\n    return normed(power(x))\n")
    here = folder / "floating_point"
    pad.hand_in_to(here)
    power = "def power(x):\n    x = np.asarray(x, float)\n    return np.exp(x - x.max())\n"
    (here / "helpers.py").write_text(f"import numpy as np\n\n\n{power}")
    (here / "more").mkdir()
    (here / "more" / "__init__.py").touch()
    (here / "more" / "sums.py").write_text("def normed(e):\n    return e / e.sum()\n")
