"""One notebook handed in, the other forgotten."""

SAID = "overflow.ipynb was not handed in; hand it in"
LOST = {name: (0.0, SAID) for name in ("overflows", "underflows", "log_product")}
REMARKS = [SAID]
ANSWERS = {"why_log_space": None}


def change(pad):
    del pad.notebooks["overflow"]
