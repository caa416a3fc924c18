"""Saved by an editor that puts a mark in front."""

STOCK = True


def hand_in(pad, folder):
    here = folder / "floating_point"
    pad.hand_in_to(here)
    for path in here.iterdir():
        path.write_text(path.read_text(encoding="utf-8"), encoding="utf-8-sig")
