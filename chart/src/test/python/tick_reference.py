"""Reference ticks, labels and limits, written by an installed matplotlib 3.6: one case per line, tab-separated."""
import gzip
import math
import pathlib
import random

import matplotlib
import matplotlib.ticker as mt
import numpy as np

OUT = pathlib.Path(__file__).parent.parent / "resources/org/steadyplot/chart/tick"
random.seed(19680801)


class Axis:
    """As much of an axis as locators and formatters ask for."""

    def __init__(self, vmin, vmax, space, major=None):
        self.view, self.space, self.major = (vmin, vmax), space, major

    def get_view_interval(self):
        return self.view

    def get_tick_space(self):
        return self.space

    def get_scale(self):
        return "linear"

    def get_majorticklocs(self):
        return self.major


def numbers(values):
    return " ".join(repr(float(v)) for v in values)


def fit(tickers, axis):
    for t in tickers:
        t.axis = axis


def ranges():
    fixed = [(0, 1), (0, 0), (1, 1), (-1, 1), (0, 10), (1, 0), (5, -3), (0, 1e-5), (0, 1e6), (1e6, 1e6 + 10), (-1e6 - 10, -1e6), (99990.5, 100000.2), (0.001, 0.0012),
             (123456, 123457), (2020, 2024), (1e-7, 3e-7), (-0.05, 1.05), (-0.5, 9.5), (0, 0.3), (999.9999999, 1000), (1e15, 1e15 + 20), (3, 3 + 1e-9), (0, 100), (0, 1e300)]
    yield from fixed
    for i in range(2200):
        kind = i % 8
        if kind == 0:
            a, b = random.uniform(-10, 10), random.uniform(-10, 10)
        elif kind == 1:
            a = random.uniform(-1, 1) * 10 ** random.uniform(-12, 12)
            b = a + random.uniform(-1, 1) * 10 ** random.uniform(-12, 12)
        elif kind == 2:
            a, b = 0, 10 ** random.uniform(-8, 9)
        elif kind == 3:
            a = random.choice([-1, 1]) * 10 ** random.uniform(2, 8)
            b = a * (1 + 10 ** random.uniform(-11, -1))
        elif kind == 4:
            a, b = sorted(random.choice([0, 1, 2, 2.5, 3, 5, 7.5]) * 10.0 ** random.randrange(-7, 8) * random.choice([-1, 1]) for _ in "ab")
        elif kind == 5:
            a, b = random.randrange(-2000, 2000), random.randrange(-2000, 2000)
            margin = 0.05 * (b - a)
            a, b = a - margin, b + margin
        elif kind == 6:
            a = random.uniform(0, 1) * 10 ** random.uniform(-200, 200)
            b = a * random.uniform(-3, 3)
        else:
            p = 10.0 ** random.randrange(-6, 7)
            a, b = p * (1 - random.uniform(0, 1e-3)), p * (1 + random.uniform(0, 1e-3))
        yield float(a), float(b)


lines = []
# C's pow does not round 1e23 to the nearest double, which ours does.
cases = [c for c in ranges() if not 1e22 < max(map(abs, c)) < 1e26]
for a, b in cases:
    space = random.choice([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 12, 30])
    locator, formatter = mt.AutoLocator(), mt.ScalarFormatter()
    axis = Axis(a, b, space)
    fit([locator, formatter], axis)
    ticks = locator()
    labels = formatter.format_ticks(ticks)
    lines.append(["auto", numbers([a, b]), str(space), numbers(ticks), "|".join(labels), formatter.get_offset()])
    minor = mt.AutoMinorLocator()
    if len(ticks) > 1 and random.random() < 0.3:
        axis.major = ticks
        minor.axis = axis
        lines.append(["minor", numbers([a, b]), "0", numbers(ticks), numbers(minor())])

for a, b in random.sample(cases, 500):
    nbins, integer, symmetric = random.randrange(1, 15), random.random() < 0.4, random.random() < 0.2
    prune = random.choice([None, "lower", "upper", "both"])
    steps = random.choice([None, [1, 2, 5, 10], [2, 4], [1, 3, 6, 10]])
    least = random.choice([1, 2, 2, 4])
    locator = mt.MaxNLocator(nbins, steps=steps, integer=integer, symmetric=symmetric, prune=prune, min_n_ticks=least)
    locator.axis = Axis(a, b, 9)
    parameters = f"{nbins} {int(integer)} {int(symmetric)} {str(prune or 'none').upper()} {least} {numbers(steps or [])}".strip()
    lines.append(["maxn", numbers([a, b]), parameters, numbers(locator())])
    with matplotlib.rc_context({"axes.autolimit_mode": "round_numbers"}):
        limits = locator.view_limits(a, b)
        if limits[0] == limits[1]:
            # As setting such limits widens them.
            limits = locator.nonsingular(*limits)
        lines.append(["round", numbers([a, b]), parameters, numbers(locator()), numbers(limits)])
    lines.append(["data", numbers([a, b]), parameters, numbers(locator.view_limits(a, b)), numbers(locator.nonsingular(a, b))])

for a, b in cases[:24] + random.sample(cases, 300):
    if abs(b - a) < 1e-150:
        continue
    base = float(f"{abs(b - a) / random.uniform(1, 20):.{random.choice([0, 1, 5])}e}")
    locator = mt.MultipleLocator(base)
    locator.axis = Axis(a, b, 9)
    with matplotlib.rc_context({"axes.autolimit_mode": "round_numbers"}):
        rounded = locator.view_limits(min(a, b), max(a, b))
    if len(locator()) < 100:
        lines.append(["multiple", numbers([a, b]), repr(base), numbers(locator()), numbers(rounded)])
    n = random.choice([2, 3, 5, 11, 12])
    locator = mt.LinearLocator(n)
    locator.axis = Axis(a, b, 9)
    lines.append(["linear", numbers([a, b]), str(n), numbers(locator())])
    xmax = random.choice([1.0, 100.0, 7.0])
    formatter = mt.PercentFormatter(xmax)
    formatter.axis = Axis(a, b, 9)
    if max(abs(a), abs(b)) < 1e15:
        lines.append(["percent", numbers([a, b]), repr(xmax), numbers([a, b]), "|".join(formatter.format_ticks([a, b]))])

for a, b in cases[:24] + random.sample(cases, 300):
    if a == b:
        continue
    options = {"axes.formatter.limits": random.choice([[-5, 6], [-7, 7], [0, 0], [3, 3], [-2, 2]]),
               "axes.formatter.offset_threshold": random.choice([2, 3, 4, 6]),
               "axes.formatter.use_mathtext": random.random() < 0.4,
               "axes.formatter.useoffset": random.random() < 0.8,
               "axes.unicode_minus": random.random() < 0.5}
    scientific, offset = random.random() < 0.8, random.choice([None, None, 0, 1, 250.0, -3e5])
    with matplotlib.rc_context(options):
        formatter = mt.ScalarFormatter()
        formatter.set_scientific(scientific)
        if offset is not None and offset not in (0, 1):
            formatter.set_useOffset(offset)
        else:
            offset = None
        locator = mt.MaxNLocator(random.choice([1, 4, 9]), min_n_ticks=1)
        fit([locator, formatter], Axis(a, b, 9))
        ticks = locator()[random.choice([0, 0, 1]):]
        labels = formatter.format_ticks(ticks)
        if len(ticks) and max(map(len, labels)) < 60:
            low, high = options["axes.formatter.limits"]
            parameters = " ".join(map(str, [low, high, options["axes.formatter.offset_threshold"], int(options["axes.formatter.use_mathtext"]),
                                            int(options["axes.formatter.useoffset"]), int(options["axes.unicode_minus"]), int(scientific),
                                            "nan" if offset is None else offset]))
            lines.append(["scalar", numbers([a, b]), parameters, numbers(ticks), "|".join(labels), formatter.get_offset()])

for _ in range(60):
    locs = sorted(random.uniform(-10, 10) for _ in range(random.randrange(1, 30)))
    n = random.randrange(1, 8)
    lines.append(["fixed", "0 1", str(n), numbers(locs), numbers(mt.FixedLocator(locs, nbins=n).tick_values(None, None))])

with gzip.GzipFile(OUT / "ticks.txt.gz", "wb", 9, mtime=0) as out:
    out.write(("\n".join("\t".join(line) for line in lines) + "\n").encode())
print(len(lines))
