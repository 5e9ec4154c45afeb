"""Makes small pairs of pictures and what matplotlib's compare_images says of each.

usage: picture_pairs.py OUT, with OUT = fidelity/src/test/resources/org/steadyplot/fidelity/pairs
The pairs cover the ways a PNG stores colours; rms.csv holds name, RMS.
"""
import os
import sys

import numpy as np
from PIL import Image
from matplotlib.testing.compare import compare_images


def noise(rng, near, spread):
    return np.clip(near.astype(int) + rng.integers(-spread, spread + 1, near.shape), 0, 255).astype(np.uint8)


def pairs():
    rng = np.random.default_rng(7)
    rgb = rng.integers(0, 256, (33, 40, 3), dtype=np.uint8)
    alpha = rng.integers(0, 256, (33, 40, 1), dtype=np.uint8)
    gray = rng.integers(0, 256, (20, 23), dtype=np.uint8)
    opaque = np.full((33, 40, 1), 255, np.uint8)
    indexed = Image.fromarray(rgb).quantize(11)
    see_through = indexed.copy()
    see_through.info["transparency"] = bytes([0, 100, 200])
    bits = Image.fromarray(gray > 127)

    def rgba(colors, a):
        return Image.fromarray(np.concatenate([colors, a], axis=2), "RGBA")

    yield "rgb", Image.fromarray(rgb), Image.fromarray(noise(rng, rgb, 3))
    yield "rgb_far", Image.fromarray(rgb), Image.fromarray(255 - rgb)
    yield "opaque_alpha", Image.fromarray(rgb), rgba(noise(rng, rgb, 1), opaque)
    yield "alpha", rgba(rgb, alpha), rgba(noise(rng, rgb, 9), noise(rng, alpha, 30))
    yield "gray", Image.fromarray(gray), Image.fromarray(np.repeat(noise(rng, gray, 5)[..., None], 3, 2))
    yield "gray_alpha", Image.merge("LA", [Image.fromarray(gray)] * 2), Image.fromarray(noise(rng, gray, 2))
    yield "palette", indexed, Image.fromarray(noise(rng, np.asarray(indexed.convert("RGB")), 2))
    yield "palette_alpha", see_through, Image.fromarray(rgb)
    yield "one_bit", bits, Image.fromarray(gray)


def main(out):
    os.makedirs(out, exist_ok=True)
    with open(os.path.join(out, "rms.csv"), "w") as table:
        for name, expected, actual in pairs():
            paths = [os.path.join(out, f"{name}_{side}.png") for side in ("expected", "actual")]
            expected.save(paths[0])
            actual.save(paths[1])
            result = compare_images(*paths, tol=1e-9, in_decorator=True)
            table.write(f"{name},{result['rms']!r}\n")
            difference = os.path.join(out, f"{name}_actual-failed-diff.png")
            if os.path.exists(difference):
                os.remove(difference)


main(sys.argv[1])
