"""An upload that failed: the file is empty."""

LOST = {name: (0.0, "this is not a notebook: the file is empty") for name in ("overflows", "underflows", "log_product")}
REMARKS = ["this is not a notebook: the file is empty"]
ANSWERS = {"why_log_space": None}


def hand_in(pad, folder):
    here = folder / "floating_point"
    pad.hand_in_to(here)
    (here / "overflow.ipynb").write_bytes(b"")
