"""Imports what was imported in every notebook of another course."""

REMARKS = ["No module named 'pandas'", "No module named 'torch'", "No module named 'tqdm'", "1 more"]


def change(pad):
    for notebook in pad.notebooks:
        pad.imports(
            notebook,
            "import pandas as pd\nimport seaborn as sns\nimport torch\nimport torch.nn as nn\nfrom tqdm import tqdm\nfrom sklearn.model_selection import train_test_split\nimport numpy as np\nsns.set_theme()",
        )
