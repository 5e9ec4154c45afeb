"""Reference ticks and labels of log, symlog, asinh and logit axes, written by an installed matplotlib 3.6: one case per line, tab-separated."""
import gzip
import math
import os
import pathlib
import random
import warnings
from fractions import Fraction

# Powers and logarithms of the C library, which rounds them to nearest but for very few: the vector ones may be a bit off.
os.environ["NPY_DISABLE_CPU_FEATURES"] = "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL"

import matplotlib
import matplotlib.scale as ms
import matplotlib.ticker as mt
import numpy as np

OUT = pathlib.Path(__file__).parent.parent / "resources/org/steadyplot/chart/tick"
random.seed(19680801)
warnings.simplefilter("ignore")
np.seterr(all="ignore")


class Axis:
    """As much of an axis as locators and formatters ask for."""

    def __init__(self, vmin, vmax, space, minpos=1e-300, transform=None, data=None):
        self.view, self.space, self.minpos, self.transform, self.data = (vmin, vmax), space, minpos, transform, data
        self.axes = self
        self.name = "rectilinear"

    def get_view_interval(self):
        return self.view

    def get_data_interval(self):
        return self.data

    def get_tick_space(self):
        return self.space

    def get_minpos(self):
        return self.minpos

    def get_transform(self):
        return self.transform


def numbers(values):
    return " ".join(repr(float(v)) for v in values)


def usable(values):
    """Without what has no place on the scale or was rounded to the one before."""
    return sorted({float(v) + 0.0 for v in values if math.isfinite(v)})


def off(values, base):
    """Whether a value may stem from one of the few powers that the C library does not round to the nearest double, which ours are."""
    for v in values:
        k = math.floor(math.log(abs(v)) / math.log(base)) if v and math.isfinite(v) else 0
        for e in range(k - 3, k + 2):
            if -307 < e * math.log10(base) < 308 and float(base) ** e != float(Fraction(base) ** e):
                return True
    return False


def fit(axis, *tickers):
    for t in tickers:
        t.axis = axis


def labels(formatter, ticks):
    return "|".join(formatter.format_ticks(ticks))


def space():
    return random.choice([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 12, 30])


def signed(value):
    return value * random.choice([-1, 1])


def positive_ranges(count):
    yield from [(1, 10), (1, 1000), (10, 1), (0.1, 100), (1e-3, 1e3), (1, 2), (2, 9), (1e-10, 1e10), (1e-300, 1e300), (5e-324, 1e-300), (1e-323, 1.7e308),
                (1e300, 1.7e308), (3, 4), (1, 1.0001), (99, 101), (0.95, 1050), (5, 5), (1e-5, 1.0), (8, 1024), (0.2, 0.7)]
    for i in range(count):
        kind = i % 6
        if kind == 0:
            a = 10 ** random.uniform(-8, 8)
            b = a * 10 ** random.uniform(-12, 12)
        elif kind == 1:
            a, b = 10.0 ** random.randrange(-12, 12), 10.0 ** random.randrange(-12, 12)
        elif kind == 2:
            a = 10 ** random.uniform(-5, 5)
            b = a * (1 + 10 ** random.uniform(-6, 1))
        elif kind == 3:
            a, b = 10 ** random.uniform(-300, 300), 10 ** random.uniform(-300, 300)
        elif kind == 4:
            lo, hi = math.log10(random.uniform(1, 9) * 10 ** random.randrange(-4, 4)), math.log10(random.uniform(1, 9) * 10 ** random.randrange(-4, 5))
            margin = 0.05 * (hi - lo)
            a, b = 10 ** (lo - margin), 10 ** (hi + margin)
        else:
            a, b = random.randrange(1, 5000), random.randrange(1, 5000)
        yield float(a), float(b)


lines = []
BASES = [10, 10, 10, 10, 2, 3, 5, 8, math.e, 1.5, 100]
for a, b in positive_ranges(1500):
    base = random.choice(BASES)
    subs = random.choice(["auto", "auto", "all", [1.0], [1.0], [2.0, 5.0], [1.0, 3.0]])
    axis = Axis(a, b, space())
    locator = mt.LogLocator(base, subs, numticks=random.choice(["auto", "auto", 5, 15]) if subs == [1.0] else None)
    fit(axis, locator)
    ticks = usable(v for v in locator() if v > 0)
    kind = " ".join([repr(float(base)), str(locator.numticks), subs if isinstance(subs, str) else numbers(subs)])
    row = [numbers(ticks)]
    for cls in (mt.LogFormatter, mt.LogFormatterExponent, mt.LogFormatterMathtext, mt.LogFormatterSciNotation):
        formatter = cls(base, labelOnlyBase=len(lines) % 3 == 0)
        fit(axis, formatter)
        row.append(labels(formatter, ticks))
    limits = locator.nonsingular(a, b)
    with matplotlib.rc_context({"axes.autolimit_mode": "round_numbers"}):
        rounded = locator.view_limits(a, b)
    if off([*ticks, *limits, *rounded], base):
        continue
    lines.append(["log", numbers((a, b)), f"{axis.space} {len(lines) % 3 == 0} {kind}", *row, numbers(limits), numbers(rounded)])

for i in range(100):
    low, high, minpos = signed(10 ** random.uniform(-5, 5)), signed(10 ** random.uniform(-5, 5)), random.choice([1e-3, 5.0, math.inf])
    axis = Axis(low, high, 9, minpos)
    locator, logit = mt.LogLocator(), mt.LogitLocator()
    fit(axis, locator, logit)
    lines.append(["minpos", numbers((low, high)), repr(minpos), numbers(locator.nonsingular(low, high)),
                  numbers(logit.nonsingular(low, high)), numbers(ms.LogScale(None).limit_range_for_scale(low, high, minpos)),
                  numbers(ms.LogitScale(None).limit_range_for_scale(low, high, minpos))])


def both_sides(count):
    yield from [(-100, 100), (0, 1000), (-1000, 0), (-1, 1), (-2, 2), (-2.5, 2.5), (10, 1000), (-1e6, -10), (1, 0), (-1e300, 1e300), (0, 1e-300), (-50, 3), (5, 5)]
    for i in range(count):
        kind = i % 4
        if kind == 0:
            a, b = signed(10 ** random.uniform(-3, 8)), signed(10 ** random.uniform(-3, 8))
        elif kind == 1:
            a, b = signed(10.0 ** random.randrange(-3, 9)), signed(10.0 ** random.randrange(-3, 9))
        elif kind == 2:
            a, b = random.uniform(-10, 10), random.uniform(-1000, 1000)
        else:
            a, b = signed(10 ** random.uniform(-300, 300)), signed(10 ** random.uniform(-300, 300))
        yield float(a), float(b)


for a, b in both_sides(700):
    base, linthresh = random.choice([10, 10, 10, 2, 3, math.e]), random.choice([2, 1, 0.01, 1e-5, 100, 0.3])
    linscale = random.choice([1, 0.2, 3])
    transform = ms.SymmetricalLogTransform(base, linthresh, linscale)
    axis = Axis(a, b, 9, transform=transform)
    subs = random.choice([None, None, [2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0], [1.0, 5.0]])
    locator, formatter = mt.SymmetricalLogLocator(transform, subs), mt.LogFormatterSciNotation(base)
    fit(axis, locator, formatter)
    ticks = usable(locator())
    with matplotlib.rc_context({"axes.autolimit_mode": "round_numbers"}):
        rounded = locator.view_limits(a, b)
    if off([*ticks, *rounded], base):
        continue
    lines.append(["symlog", numbers((a, b)), f"{float(base)!r} {float(linthresh)!r} {numbers(subs or [1])}", numbers(ticks), labels(formatter, ticks), numbers(rounded)])

for a, b in both_sides(700):
    width, base = random.choice([1, 1, 0.1, 30, 2.5]), random.choice([10, 10, 10, 2, 3, 1])
    subs = random.choice([None, None, (2, 5), (2,)])
    axis = Axis(a, b, 9)
    locator = mt.AsinhLocator(width, base=base, subs=subs)
    fit(axis, locator)
    ticks = usable(locator())
    if not off(ticks, base if base > 1 else 10):
        lines.append(["asinh", numbers((a, b)), f"{float(width)!r} {base} {numbers(subs or [])}".strip(), numbers(ticks)])


def shares(count):
    yield from [(0.1, 0.9), (1e-7, 1 - 1e-7), (0.01, 0.99), (0.4, 0.6), (0.001, 0.5), (0.5, 0.999), (0.9, 0.1), (1e-300, 0.5), (1e-5, 0.9), (0.02, 0.05), (0.999, 0.9999), (0.3, 0.3)]
    for i in range(count):
        yield tuple(random.choice([1 - x, x]) for x in (10 ** random.uniform(random.choice([-3, -12]), -1e-3) for _ in "ab"))


for a, b in shares(800):
    axis = Axis(a, b, space(), minpos=1e-7)
    minor = random.random() < 0.5
    locator, formatter = mt.LogitLocator(minor), mt.LogitFormatter(minor=minor, use_overline=random.random() < 0.2)
    fit(axis, locator, formatter)
    ticks = usable(v for v in locator() if 0 < v < 1)
    lines.append(["logit", numbers((a, b)), f"{axis.space} {minor} {formatter._use_overline}", numbers(ticks), labels(formatter, ticks)])

for i in range(400):
    value = signed(10 ** random.uniform(-30, 30)) if i % 3 else signed(random.choice([0, 1, 999.9999, 999.99999999, 1000, 999999.5, 1e-3, 1e24, 1e27, 1e-27, 5, 12345]))
    places, sep, unit = random.choice([None, None, 0, 1, 3]), random.choice([" ", "", "\u2009"]), random.choice(["", "Hz", "s"])
    formatter = mt.EngFormatter(unit, places, sep, useMathText=i % 7 == 0)
    lines.append(["eng", repr(float(value)), f"{-1 if places is None else places}/{sep}/{unit}/{i % 7 == 0}", formatter(value)])

for i in range(60):
    low, high = random.uniform(-100, 100), random.uniform(-100, 100)
    base, offset = random.choice([1, 2, 0.5, 7]), random.choice([0, 0.5, 3, -2])
    locator = mt.IndexLocator(base, offset)
    fit(Axis(low, high, 9, data=(min(low, high), max(low, high))), locator)
    lines.append(["index", numbers((low, high)), f"{float(base)!r} {float(offset)!r}", numbers(locator())])

with gzip.GzipFile(OUT / "scales.txt.gz", "wb", mtime=0) as out:
    for line in lines:
        assert "\t" not in "".join(line)
        out.write(("\t".join(line) + "\n").encode())
print(len(lines))
