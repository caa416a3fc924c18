"""Exported as a web page."""

LOST = {name: (0.0, "overflow.html: this is a web page (HTML)") for name in ("overflows", "underflows", "log_product")}
REMARKS = ["overflow.html: this is a web page (HTML)"]
ANSWERS = {"why_log_space": None}


def hand_in(pad, folder):
    here = folder / "floating_point"
    pad.hand_in_to(here)
    (here / "overflow.ipynb").rename(here / "overflow.html")
    (here / "overflow.html").write_text("<!DOCTYPE html>\n<html><head><title>overflow</title></head></html>")
