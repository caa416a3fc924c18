"""A download that broke off."""

LOST = {
    name: (0.0, "it ends in the middle, as after a download that was broken off")
    for name in ("overflows", "underflows", "log_product")
}
REMARKS = ["it ends in the middle, as after a download that was broken off"]
ANSWERS = {"why_log_space": None}


def hand_in(pad, folder):
    here = folder / "floating_point"
    pad.hand_in_to(here)
    (here / "overflow.ipynb").write_text(pad.text("overflow")[:5000])
