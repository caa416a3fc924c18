"""Exported as a PDF."""

LOST = {name: (0.0, "overflow.pdf: this is a PDF file") for name in ("overflows", "underflows", "log_product")}
REMARKS = ["overflow.pdf: this is a PDF file"]
ANSWERS = {"why_log_space": None}


def hand_in(pad, folder):
    here = folder / "floating_point"
    pad.hand_in_to(here)
    (here / "overflow.ipynb").unlink()
    (here / "overflow.pdf").write_bytes(b"%PDF-1.5\n%\xbf\xf7\xa2\xfe\n")
