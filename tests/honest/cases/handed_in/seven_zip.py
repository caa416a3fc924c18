"""An archive of 7-Zip, in the place of one notebook."""

LOST = {
    name: (0.0, "overflow.7z: this is a 7-Zip archive, which cannot be graded; hand in overflow.ipynb")
    for name in ("overflows", "underflows", "log_product")
}
REMARKS = ["overflow.7z: this is a 7-Zip archive, which cannot be graded; hand in overflow.ipynb"]
ANSWERS = {"why_log_space": None}


def hand_in(pad, folder):
    here = folder / "floating_point"
    pad.hand_in_to(here)
    (here / "overflow.ipynb").unlink()
    (here / "overflow.7z").write_bytes(b"7z\xbc\xaf\x27\x1c\0\4" + bytes(100))
