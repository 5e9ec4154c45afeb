"""Reference ticks and labels of date axes, written by an installed matplotlib 3.6: one case per line, tab-separated."""
import datetime
import gzip
import os
import pathlib
import random
import warnings

# Powers and logarithms of the C library: the vector ones may be a bit off.
os.environ["NPY_DISABLE_CPU_FEATURES"] = "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL"

import matplotlib.dates as md
import numpy as np

OUT = pathlib.Path(__file__).parent.parent / "resources/org/steadyplot/chart/date"
OUT.mkdir(exist_ok=True)
random.seed(19680801)
warnings.simplefilter("ignore")


class Axis:
    def __init__(self, vmin, vmax):
        self.view = (vmin, vmax)

    def get_view_interval(self):
        return self.view

    def get_tick_space(self):
        return 9


def numbers(values):
    return " ".join(repr(float(v)) for v in values)


def fit(axis, *tickers):
    for t in tickers:
        t.axis = axis


SPANS = [1e-10, 1e-9, 1e-7, 2e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.04, 0.1, 0.3, 1, 2, 5, 12, 30, 70, 150, 370, 900, 2000, 5000, 12000, 40000, 200000, 1000000]
ZONES = ["UTC", "UTC", "UTC", "America/New_York", "Asia/Kolkata", "Europe/Berlin", "Australia/Lord_Howe"]


def ranges(count):
    for text in [("1990-01-01", "1990-01-01"), ("2020-01-01", "2020-12-31"), ("2020-02-01", "2020-03-01"), ("1000-01-01", "3000-01-01"), ("2023-01-31", "2023-02-28"),
                 ("1999-12-31T23:59", "2000-01-01T00:01"), ("0001-01-01", "9999-12-31")]:
        a, b = (md.date2num(np.datetime64(t)) for t in text)
        yield float(a), float(b)
    for i in range(count):
        a = random.choice([random.uniform(-3000, 3000), random.uniform(10000, 25000), random.uniform(-300000, 300000), float(random.randrange(0, 20000))])
        b = a + random.choice(SPANS) * random.uniform(0.5, 2)
        yield (a, b) if random.random() < 0.85 else (b, a)


lines = []
for a, b in ranges(1500):
    # dateutil knows no zones before 1902 and after 2037.
    zone = random.choice(ZONES) if 0 < min(a, b) and max(a, b) < 24000 else "UTC"
    locator = md.AutoDateLocator(tz=zone)
    axis = Axis(a, b)
    fit(axis, locator)
    try:
        ticks = np.asarray(locator(), dtype=float)
    except (ValueError, OverflowError):
        continue
    # Where it finds no unit, it labels with years.
    if not np.all(np.diff(ticks) > 0) or abs(b - a) * 86400e6 < 45:
        continue
    auto, concise = md.AutoDateFormatter(locator, tz=zone), md.ConciseDateFormatter(locator, tz=zone)
    try:
        labels, short = auto.format_ticks(ticks), concise.format_ticks(ticks) if len(ticks) else []
    except (ValueError, OverflowError):
        continue
    lines.append(["auto", numbers((a, b)), zone, numbers(ticks), "|".join(labels), "|".join(short), concise.get_offset() if len(ticks) else "", numbers(locator.nonsingular(a, b))])

RULES = {
    "month1": lambda z: md.MonthLocator(tz=z), "month5": lambda z: md.MonthLocator(interval=5, tz=z), "monthday": lambda z: md.MonthLocator((2, 8), 15, tz=z),
    "weekday": lambda z: md.WeekdayLocator((0, 4), tz=z), "weekday2": lambda z: md.WeekdayLocator(2, interval=2, tz=z), "day3": lambda z: md.DayLocator(interval=3, tz=z),
    "day-1": lambda z: md.DayLocator(-1, tz=z), "hour5": lambda z: md.HourLocator(interval=5, tz=z), "hours": lambda z: md.HourLocator((6, 18), tz=z),
    "minute7": lambda z: md.MinuteLocator(interval=7, tz=z), "minutes": lambda z: md.MinuteLocator((0, 20, 40), tz=z), "second11": lambda z: md.SecondLocator(interval=11, tz=z),
    "micro": lambda z: md.MicrosecondLocator(20, tz=z), "year3": lambda z: md.YearLocator(3, tz=z), "yearday": lambda z: md.YearLocator(2, 7, 4, tz=z),
    "weekly": lambda z: md.RRuleLocator(md.rrulewrapper(md.WEEKLY, interval=2), tz=z), "yearly": lambda z: md.RRuleLocator(md.rrulewrapper(md.YEARLY, interval=2), tz=z),
    "monthly": lambda z: md.RRuleLocator(md.rrulewrapper(md.MONTHLY, byweekday=1), tz=z),
}
WIDTH = {"month": 1500, "weekd": 200, "day": 100, "hour": 10, "minut": 0.3, "secon": 0.01, "micro": 1e-8, "year": 20000, "weekl": 300, "yearl": 5000, "monthl": 500}
for i in range(500):
    name = random.choice(sorted(RULES))
    zone = random.choice(["UTC", "UTC", "Asia/Kolkata"])
    width = next(w for k, w in sorted(WIDTH.items(), key=lambda kv: -len(kv[0])) if name.startswith(k))
    a = random.choice([random.uniform(-3000, 3000), random.uniform(10000, 25000), float(random.randrange(0, 20000))])
    b = a + width * random.uniform(0.01, 1)
    locator = RULES[name](zone)
    fit(Axis(a, b), locator)
    ticks = np.asarray(locator(), dtype=float)
    ticks = [t for n, t in enumerate(ticks) if n == 0 or t > ticks[n - 1]]
    lines.append([f"rule", numbers((a, b)), f"{name} {zone}", numbers(ticks), numbers(locator.nonsingular(a, a))])

FORMAT = "%a %A %b %B %d %f %H %I %j %m %M %p %S %w %y %Y %z %%"
for i in range(200):
    value = random.uniform(-700000, 2900000) if i % 2 else random.uniform(-1000, 30000)
    zone = random.choice(ZONES) if 0 < value < 24000 else "UTC"
    lines.append(["format", repr(value), zone, md.DateFormatter(FORMAT, tz=zone)(value)])

for i in range(200):
    t = datetime.datetime(1, 1, 1) + datetime.timedelta(days=random.randrange(3652058), seconds=random.randrange(86400), microseconds=random.choice([0, random.randrange(1000000)]))
    lines.append(["number", t.isoformat(), "", repr(float(md.date2num(t)))])

with gzip.GzipFile(OUT / "dates.txt.gz", "wb", mtime=0) as out:
    for line in lines:
        assert "\t" not in "".join(line)
        out.write(("\t".join(line) + "\n").encode())
print(len(lines))
