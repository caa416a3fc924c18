"""Shows a picture that was handed in with the notebook."""

import base64

PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def hand_in(pad, folder):
    pad.after("check_softmax", "import matplotlib.pyplot as plt\nassert plt.imread('img/pixel.png').shape == (1, 1, 4)")
    here = folder / "floating_point"
    pad.hand_in_to(here)
    (here / "img").mkdir()
    (here / "img" / "pixel.png").write_bytes(base64.b64decode(PIXEL))
