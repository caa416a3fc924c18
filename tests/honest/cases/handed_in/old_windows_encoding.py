"""Saved by an editor as what it calls ANSI: 0x96 is a dash there."""

STOCK = True


def hand_in(pad, folder):
    here = folder / "floating_point"
    pad.hand_in_to(here)
    pad.edit("softmax", "def softmax(x):", "# in place \u2013 the na\xefve one overflows\ndef softmax(x):")
    text = pad.text("softmax").encode("cp1252", "replace")
    (here / "softmax.ipynb").write_bytes(text)
