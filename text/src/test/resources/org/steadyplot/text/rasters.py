"""Writes rasters.tsv: what matplotlib paints for unhinted lines.

Columns: points, dpi, rotation, x, y of the baseline's start (y downwards), left, top, width, height of what is painted, its alpha in
base 64 of the rows, text. Run in this folder with matplotlib 3.6 on FreeType 2.8 or later.
"""
import base64
import random
from pathlib import Path

import matplotlib

matplotlib.use("agg")
import numpy as np
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties

FONT = Path(__file__).resolve().parents[5] / "main/resources/org/steadyplot/text/dejavu/DejaVuSans.ttf"
TEXTS = ["0.95", "\u22120.052", "carat", "Tomorrow AVATAR", "depth (gpq)", " lead", "Ångström", "iiiillll||", "price"]
SIZE = 400
matplotlib.rcParams.update({"text.hinting": "none", "text.hinting_factor": 8})
random.seed(19680801)

with open("rasters.tsv", "w", encoding="utf-8") as out:
    for rotation in [0] * 16 + [90] * 10 + [270, 180, 45, 45, 30, -60, 1, 123.4]:
        points, dpi = random.choice([(10, 100), (12, 100), (7, 72), (14.4, 100), (10, 10), (12, 200)])
        text = random.choice(TEXTS)
        x, y = round(200 + random.random(), 4), round(200 + random.random(), 4)
        renderer = RendererAgg(SIZE, SIZE, dpi)
        gc = renderer.new_gc()
        gc.set_foreground("black")
        renderer.draw_text(gc, x, y, text, FontProperties(fname=FONT, size=points), rotation)
        alpha = np.asarray(renderer.buffer_rgba())[:, :, 3]
        rows, columns = np.flatnonzero(alpha.any(axis=1)), np.flatnonzero(alpha.any(axis=0))
        top, left = rows[0], columns[0]
        ink = np.ascontiguousarray(alpha[top : rows[-1] + 1, left : columns[-1] + 1])
        print(
            points, dpi, rotation, x, y, left, top, ink.shape[1], ink.shape[0], base64.b64encode(ink.tobytes()).decode(), text, sep="\t", file=out,
        )
