"""Pasted into a document."""

LOST = {
    name: (0.0, "Overflow homework.docx: this is a document of an office program")
    for name in ("overflows", "underflows", "log_product")
}
REMARKS = ["Overflow homework.docx: this is a document of an office program"]
ANSWERS = {"why_log_space": None}


def hand_in(pad, folder):
    here = folder / "floating_point"
    pad.hand_in_to(here)
    (here / "overflow.ipynb").unlink()
    (here / "Overflow homework.docx").write_bytes(b"PK\x03\x04" + bytes(100))
