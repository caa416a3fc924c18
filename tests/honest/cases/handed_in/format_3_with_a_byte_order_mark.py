"""Saved as nbformat 3, with a mark in front."""

import json

import nbformat

STOCK = True


def hand_in(pad, folder):
    here = folder / "floating_point"
    pad.hand_in_to(here)
    old = nbformat.convert(pad.notebooks["softmax"], 3)
    (here / "softmax.ipynb").write_text(json.dumps(old), encoding="utf-8-sig")
