"""Writes the colormap and colour-name resources from an installed matplotlib 3.6 and seaborn 0.12.

A map is one file, big endian: a byte 'L' (listed), entry count as a short, r g b doubles per entry; 'M' (listed with six decimals), entry
count, r g b as three-byte counts of 1e-6; or 'S' (segments): for red, green and blue an anchor count as a short and x, y0, y1 doubles
per anchor; or 'F' (a function): entry count, r g b doubles per entry, then the same for the map run backwards, which differs in last bits.
"""
import pathlib
import struct

import matplotlib
import matplotlib.colors as mcolors
import numpy as np
import seaborn  # noqa: F401, registers its maps

ROOT = pathlib.Path(__file__).parent.parent / "src/main/resources/org/steadyplot/chart/color"


def rows(cmap):
    return np.array([cmap(i)[:3] for i in range(cmap.N)])


def encode(cmap):
    if isinstance(cmap, mcolors.LinearSegmentedColormap):
        data = cmap._segmentdata
        channels = [data[c] for c in ("red", "green", "blue")]
        assert cmap._gamma == 1 and cmap.N == 256
        if callable(channels[0]):
            tables = rows(cmap), rows(cmap.reversed())
            return b"F" + struct.pack(">H", cmap.N) + b"".join(t.astype(">f8").tobytes() for t in tables)
        assert np.all(np.array(data.get("alpha", [(0, 1, 1)]))[:, 1:] == 1)
        anchors = [np.array(c, dtype=float) for c in channels]
        return b"S" + b"".join(struct.pack(">H", len(a)) + a.astype(">f8").tobytes() for a in anchors)
    table = rows(cmap)
    micro = np.rint(table * 1e6)
    if np.array_equal(micro / 1e6, table):
        return b"M" + struct.pack(">H", len(table)) + b"".join(int(v).to_bytes(3, "big") for v in micro.ravel())
    return b"L" + struct.pack(">H", len(table)) + table.astype(">f8").tobytes()


maps = sorted((n for n in matplotlib.colormaps if not n.endswith("_r")), key=lambda n: (n.lower(), n))
(ROOT / "maps").mkdir(parents=True, exist_ok=True)
for name in maps:
    (ROOT / "maps" / f"{name}.map").write_bytes(encode(matplotlib.colormaps[name]))
(ROOT / "maps" / "index.txt").write_text("".join(f"{n}\n" for n in maps))

css = "".join(f"{v[1:].lower()} {k}\n" for k, v in sorted(mcolors.CSS4_COLORS.items()))
xkcd = "".join(f"{v[1:].lower()} {k[5:]}\n" for k, v in sorted(mcolors.XKCD_COLORS.items()))
(ROOT / "css4.txt").write_text(css)
(ROOT / "xkcd.txt").write_text(xkcd)
