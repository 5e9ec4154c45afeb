"""Writes the numbers the tests compare with: pandas 1.5.3, numpy 1.24, scipy 1.10.

python3 src/test/python/reference.py, in the folder of the module. A line is a name, a tab, and values between blanks.
"""
import warnings
from pathlib import Path

import numpy as np
import pandas as pd
from scipy.stats import gaussian_kde, rankdata

warnings.simplefilter("ignore")
resources = Path(__file__).parents[1] / "resources"
lines = []


def put(name, values):
    values = np.asarray(values, dtype=float).ravel()
    text = " ".join(repr(float(v)) for v in values)
    lines.append(name + "\t" + text.replace("inf", "Infinity").replace("nan", "NaN"))


def words(name, values):
    lines.append(name + "\t" + "|".join(str(v) for v in values))


def key(value):
    return f"{value:g}" if isinstance(value, float) else value


def corr(name, frame):
    frame = frame.select_dtypes("number")
    for method in ("pearson", "kendall", "spearman"):
        for periods in (1, 3, 150):
            put(f"{name}.{method}.{periods}", frame.corr(method, min_periods=periods).values)


rng = np.random.default_rng(19680801)
iris = pd.read_csv(resources / "data/iris.csv")
penguins = pd.read_csv(resources / "data/penguins.csv")
corr("iris", iris)
corr("penguins", penguins)

n = 200
mixed = pd.DataFrame({
    "normal": rng.normal(size=n),
    "large": rng.normal(1e9, 1, size=n),
    "tied": rng.integers(0, 5, n).astype(float),
    "holes": np.where(rng.random(n) < 0.3, np.nan, rng.random(n)),
    "infinite": rng.exponential(size=n),
    "constant": np.full(n, 0.1),
    "missing": np.full(n, np.nan),
})
mixed.loc[3, "infinite"] = np.inf
mixed.loc[17, "infinite"] = -np.inf
mixed["line"] = mixed["normal"] * 3 + 1
mixed["two"] = np.nan
mixed.loc[[5, 9], "two"] = [1.0, 2.0]
for column in mixed:
    put(f"mixed.{column}", mixed[column])
corr("mixed", mixed)
seed = np.random.default_rng(7).random((4, 8))
put("seed", seed.T)
corr("seed", pd.DataFrame(seed))

put("ranks", rankdata(mixed["tied"]))
values = mixed["holes"].dropna().to_numpy()
for bins in (1, 7, 10, 64):
    counts, edges = np.histogram(values, bins)
    put(f"hist.{bins}.counts", counts)
    put(f"hist.{bins}.edges", edges)
tenths = np.arange(0, 101) / 100
put("tenths.counts", np.histogram(tenths, 10)[0])
put("tenths.thirds", np.histogram(tenths, 30, (0.1, 0.7))[0])
put("tenths.given", np.histogram(tenths, [0, 0.1, 0.1, 0.5, 1.0])[0])
put("tenths.weighted", np.histogram(tenths, 10, weights=tenths)[0])
put("tenths.density", np.histogram(tenths, 10, density=True)[0])
for column in ("normal", "large", "tied", "constant", "line"):
    put(f"auto.{column}", [len(np.histogram_bin_edges(mixed[column], "auto")) - 1])
for size in (1, 2, 3, 8, 64, 100, 128):
    put(f"auto.first.{size}", [len(np.histogram_bin_edges(mixed["normal"][:size], "auto")) - 1])

q = np.linspace(0, 100, 41)
put("percentiles.normal", np.percentile(mixed["normal"], q))
put("percentiles.holes", np.nanpercentile(mixed["holes"], q))

grid = np.linspace(-4, 4, 33)
for rule in ("scott", "silverman", 0.25):
    kde = gaussian_kde(mixed["normal"], rule)
    put(f"kde.{rule}", kde(grid))
    put(f"kde.{rule}.factor", [kde.factor, kde.covariance[0, 0]])
weights = np.arange(1, n + 1)
put("kde.weighted", gaussian_kde(mixed["normal"], "scott", weights)(grid))
plane = gaussian_kde(np.array([mixed["normal"], mixed["tied"]]))
put("kde.plane", plane(np.array([grid, np.linspace(-1, 6, 33)])))

for by in (["Species"], ["Species", "Island", "Sex"], ["Flipper Length (mm)", "Sex"]):
    groups = penguins.groupby(by if len(by) > 1 else by[0])
    words(f"groups.{'+'.join(by)}.keys", ["/".join(map(key, k if isinstance(k, tuple) else (k,))) for k in groups.size().index])
    put(f"groups.{'+'.join(by)}.sizes", groups.size())

odd = pd.read_csv(resources / "data/odd.csv")
words("odd.names", odd.columns)
words("odd.kinds", ["numbers" if odd[c].dtype.kind in "if" else "text" for c in odd])
for column in odd:
    if odd[column].dtype.kind in "if":
        put(f"odd.{column}", odd[column])

(resources / "reference/pandas.txt").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
