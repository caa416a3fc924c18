"""A link was saved, and what it gave was the page of a login."""

LOST = {
    name: (0.0, "it is a web page (HTML), whatever its name says")
    for name in ("overflows", "underflows", "log_product")
}
REMARKS = ["it is a web page (HTML), whatever its name says"]
ANSWERS = {"why_log_space": None}


def hand_in(pad, folder):
    here = folder / "floating_point"
    pad.hand_in_to(here)
    (here / "overflow.ipynb").write_text("\n<!doctype html>\n<html lang=en><title>Log in</title></html>")
