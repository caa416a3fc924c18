"""A network drive has filled the file up with zeros."""

STOCK = True


def hand_in(pad, folder):
    here = folder / "floating_point"
    pad.hand_in_to(here)
    path = here / "softmax.ipynb"
    path.write_bytes(path.read_bytes() + b"\n\n" + bytes(4096))
