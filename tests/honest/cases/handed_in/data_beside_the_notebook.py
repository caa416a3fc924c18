"""Reads data that lies beside the notebook, and more in a folder."""

STOCK = True


def hand_in(pad, folder):
    pad.edit("softmax", "def softmax(x):", "a = np.loadtxt('data/shift.csv') + np.loadtxt('zero.txt')\ndef softmax(x):")
    here = folder / "floating_point"
    pad.hand_in_to(here)
    (here / "data").mkdir()
    (here / "data" / "shift.csv").write_text("1.0\n")
    (here / "zero.txt").write_text("0.0\n")
