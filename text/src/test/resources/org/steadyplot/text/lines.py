"""Writes lines.tsv: what matplotlib measures for unhinted lines, in 1/64 px.

Columns: face, points, dpi, advance, ink height, descent, ink left, text. Run in this folder with matplotlib 3.6 on FreeType 2.8 or later.
"""
import itertools
from pathlib import Path

from matplotlib import ft2font

FONTS = Path(__file__).resolve().parents[5] / "main/resources/org/steadyplot/text/dejavu"
SIZES = [(10, 100), (12, 100), (10, 10), (6.94, 72), (8.33, 80), (14.4, 300), (7, 10), (3, 20), (10, 72.9), (48, 200), (0.5, 80)]
TEXTS = [
    "0", "-0.5", "\u22120.052", "0.95", "1", "1e\u22125", "AV", "To", "Tomorrow AVATAR Yes, We. LT Ta", "carat", "lp", " ",
    "a b", " lead", "trail ", "fi ffl", "Ångström naïve Čeština", "ĄĘ ţ ș Ǻ ỗ", "Größe [m²]", "Ελληνικά", "Кириллица", "µΩ±×÷°",
    "…–—“”", "price ($)", "j", "gpqy", "|", "_", "¯", "'", ".", "x" * 60, "", "\u2212", "1.0", "\u2200x\u2208\u211d", "\ufb01", "ﬃ\u0301e\u0301",
]
FACES = {  # each with the face that stands in for its missing glyphs
    "DejaVuSans": None,
    "DejaVuSans-Bold": None,
    "DejaVuSans-Oblique": None,
    "DejaVuSerif": "DejaVuSans",
    "DejaVuSerif-BoldItalic": "DejaVuSans-BoldOblique",
    "DejaVuSansMono": "DejaVuSans",
}


def load(face, *fallback):
    return ft2font.FT2Font(str(FONTS / f"{face}.ttf"), hinting_factor=8, _fallback_list=list(fallback))


def measure(font, size, dpi, text):
    font.clear()
    font.set_size(size, dpi)
    font.set_text(text, 0, flags=ft2font.LOAD_NO_HINTING)
    width, height = font.get_width_height()
    return width, height, font.get_descent(), font.get_bitmap_offset()[0]


with open("lines.tsv", "w", encoding="utf-8") as out:
    for face, fallback in FACES.items():
        font = load(face, *([load(fallback)] if fallback else []))
        sizes = SIZES if face == "DejaVuSans" else SIZES[:3]
        for (size, dpi), text in itertools.product(sizes, TEXTS):
            print(face, size, dpi, *measure(font, size, dpi, text), text, sep="\t", file=out)
