"""Writes blocks.tsv: where matplotlib puts blocks of unhinted text.

Columns: points, dpi, rotation, rotation mode, ha, va, multialignment, line spacing, box x, y, width, height, the lines' x and y in turn, text
with its line breaks written as \\n. Run in this folder with matplotlib 3.6 on FreeType 2.8 or later.
"""
import random
from pathlib import Path

import matplotlib

matplotlib.use("agg")
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties

FONT = Path(__file__).resolve().parents[5] / "main/resources/org/steadyplot/text/dejavu/DejaVuSans.ttf"
TEXTS = ["carat", "lp", "two\nlines", "a longer line\ngp\n\nÅngström", "", "\n", "1.0", "trailing\n", "___\n¯¯¯\nj|", "AV"]
matplotlib.rcParams.update({"text.hinting": "none", "text.hinting_factor": 8})
random.seed(19680801)


def rows():
    for text in TEXTS:
        for _ in range(40):
            yield (
                random.choice([10, 12, 7.5]), random.choice([100, 10, 72, 300]), random.choice([0, 0, 90, 45, 30, 270, 180, -17.5, 400]),
                random.choice(["default", "anchor"]), random.choice(["left", "center", "right"]),
                random.choice(["top", "center", "baseline", "bottom", "center_baseline"]), random.choice(["left", "center", "right"]),
                random.choice([1.2, 1.2, 1, 2]), text,
            )


with open("blocks.tsv", "w", encoding="utf-8") as out:
    for points, dpi, rotation, mode, ha, va, multialignment, spacing, text in rows():
        figure = Figure(dpi=dpi)
        artist = figure.text(
            0, 0, text, fontproperties=FontProperties(fname=FONT, size=points), rotation=rotation, rotation_mode=mode, ha=ha, va=va,
            multialignment=multialignment, linespacing=spacing,
        )
        box, lines, _ = artist._get_layout(FigureCanvasAgg(figure).get_renderer())
        places = [f"{v:.9g}" for line in lines for v in line[2:4]]
        print(
            points, dpi, rotation, mode, ha, va, multialignment, spacing, *(f"{v:.9g}" for v in box.bounds), " ".join(places),
            text.replace("\n", "\\n"), sep="\t", file=out,
        )
