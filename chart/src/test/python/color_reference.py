"""Reference values of colormaps, colours and norms, written by an installed matplotlib 3.6 and seaborn 0.12."""
import pathlib
import zlib

import matplotlib
import matplotlib.colors as mcolors
import numpy as np
import seaborn  # noqa: F401, registers its maps

OUT = pathlib.Path(__file__).parent.parent / "resources/org/steadyplot/chart/color"


def crc(array, kind):
    return f"{zlib.crc32(np.ascontiguousarray(array, dtype=kind).tobytes()):08x}"


FUNCTIONS = "afmhot cubehelix flag gist_gray gist_heat gist_yarg gnuplot gnuplot2 ocean prism rainbow".split()
lines = []
for name in matplotlib.colormaps:
    cmap = matplotlib.colormaps[name]
    row = [name, str(cmap.N)]
    for m in (cmap, cmap.resampled(7), cmap.resampled(101)):
        m(0.5)
        skip = m is not cmap and name.removesuffix("_r") in FUNCTIONS
        row.append("-" if skip else crc(m._lut, ">f8"))
    row.append(crc((cmap._lut * 255).astype(np.uint8), "u1"))
    lines.append(" ".join(row))
(OUT / "colormaps.txt").write_text("\n".join(lines) + "\n")

rng = np.random.default_rng(19680801)
values = np.concatenate([rng.normal(2, 4, 60), 10 ** rng.uniform(-3, 3, 40), [-3, 0, 2, 5, 7, 1e3, -1e3, 4, -4, 1]])
norms = {
    "normalize": mcolors.Normalize(-3, 7),
    "clipped": mcolors.Normalize(-3, 7, clip=True),
    "flat": mcolors.Normalize(4, 4),
    "log": mcolors.LogNorm(0.01, 100),
    "power": mcolors.PowerNorm(0.5, -3, 7),
    "twoslope": mcolors.TwoSlopeNorm(2, -3, 7),
    "centered": mcolors.CenteredNorm(2, 5),
}
out = ["norm value " + " ".join(v.hex() for v in values.tolist())]
for name, norm in norms.items():
    got = np.ma.filled(np.ma.asarray(norm(np.ma.array(values)), dtype=float), np.nan)
    out.append(f"norm {name} " + " ".join(v.hex() for v in got.tolist()))
bounds = [-3, 0, 2, 7]
for extend in ("neither", "min", "max", "both"):
    for n in (5, 9):
        got = mcolors.BoundaryNorm(bounds, n, extend=extend)(values)
        out.append(f"boundary {extend} {n} " + " ".join(str(int(v)) for v in got))
(OUT / "norms.txt").write_text("\n".join(out) + "\n")

texts = ["b", "K", "w", "tab:blue", "TAB:Grey", "red", "Red", "SteelBlue", "rebeccapurple", "lightslategrey", "xkcd:sky blue", "xkcd:light gray",
         "XKCD:Puke Green", "#abc", "#ABCD", "#1f77b4", "#1F77B480", "C0", "C3", "C13", "0", "1", "0.75", ".5", "1e-1", "none", "None", "NONE"]
(OUT / "colors.txt").write_text("".join(
    t + "\t" + " ".join(float(c).hex() for c in mcolors.to_rgba(t)) + "\n" for t in texts if mcolors.is_color_like(t)))
print([t for t in texts if not mcolors.is_color_like(t)])
