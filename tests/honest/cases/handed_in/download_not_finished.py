"""Handed in while the browser was still at it."""

LOST = {
    name: (0.0, "overflow.ipynb.crdownload: this is not a notebook: not JSON, since it ends in the middle")
    for name in ("overflows", "underflows", "log_product")
}
REMARKS = ["overflow.ipynb.crdownload: this is not a notebook: not JSON, since it ends in the middle"]
ANSWERS = {"why_log_space": None}


def hand_in(pad, folder):
    here = folder / "floating_point"
    pad.hand_in_to(here)
    (here / "overflow.ipynb").unlink()
    (here / "overflow.ipynb.crdownload").write_text(pad.text("overflow")[:5000])
