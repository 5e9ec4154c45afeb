"""Redraws gallery cases with unhinted glyphs, as our own glyphs are.

usage: unhinted.py OUT CASE...
Each CASE is a folder of the gallery; its script.py is run with matplotlib's text.hinting = none and the figure saved as
OUT/<case>.png. `fidelity/run GALLERY --unhinted OUT` then compares text with these pictures. Needs the matplotlib, seaborn
and pandas that the gallery was drawn with, and the fonts.
"""
import pathlib
import runpy
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt


def redraw(case, out):
    plt.close("all")
    matplotlib.rcdefaults()
    matplotlib.rcParams["text.hinting"] = "none"
    matplotlib.rcParams["text.hinting_factor"] = 8
    drawn = runpy.run_path(str(case / "script.py"), run_name="case")
    drawn["fig"].savefig(out / f"{case.name}.png", dpi=drawn["DPI"])


def main(out, *cases):
    out = pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    for case in cases:
        redraw(pathlib.Path(case).resolve(), out)


if len(sys.argv) < 3:
    sys.exit(__doc__)
main(*sys.argv[1:])
