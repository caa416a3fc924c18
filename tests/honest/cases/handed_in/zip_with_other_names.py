"""A zip whose notebooks were renamed and lie deeper."""

REMARKS = ["work.zip: home/ada/My overflow.ipynb is graded", "work.zip: home/ada/2/solution softmax.ipynb is graded"]


def hand_in(pad, folder):
    texts = {
        "home/ada/My overflow.ipynb": pad.text("overflow"),
        "home/ada/2/solution softmax.ipynb": pad.text("softmax"),
        "home/ada/.ipynb_checkpoints/My overflow-checkpoint.ipynb": pad.released("overflow"),
    }
    pad.zip_to(folder / "floating_point" / "work.zip", texts)
