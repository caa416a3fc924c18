"""Handed in with an environment of Python's, checkpoints and what systems leave behind."""


def hand_in(pad, folder):
    here = folder / "floating_point"
    pad.hand_in_to(here)
    for name in (
        "venv/lib/notebook.ipynb",
        ".ipynb_checkpoints/overflow-checkpoint.ipynb",
        "__MACOSX/._overflow.ipynb",
    ):
        (here / name).parent.mkdir(parents=True)
        (here / name).write_text(pad.released("overflow"))
    (here / "venv" / "pyvenv.cfg").touch()
    (here / ".DS_Store").write_bytes(b"\0\0\0\1Bud1")
    (here / "Thumbs.db").write_bytes(b"\xd0\xcf\x11\xe0")
    (here / "desktop.ini").write_text("[.ShellClassInfo]")
