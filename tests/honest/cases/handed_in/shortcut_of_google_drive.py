"""Dragged out of the folder of Google Drive: a shortcut."""

LOST = {
    name: (0.0, "overflow.gdoc: this is a shortcut to Google Drive")
    for name in ("overflows", "underflows", "log_product")
}
REMARKS = ["overflow.gdoc: this is a shortcut to Google Drive"]
ANSWERS = {"why_log_space": None}


def hand_in(pad, folder):
    here = folder / "floating_point"
    pad.hand_in_to(here)
    (here / "overflow.ipynb").unlink()
    (here / "overflow.gdoc").write_text('{"url": "https://docs.google.com/open?id=1", "doc_id": "1"}')
