"""Reference texts of numbers, written by Python: one line per number and format, tab-separated."""
import gzip
import math
import pathlib
import random
import struct

OUT = pathlib.Path(__file__).parent.parent / "resources/org/steadyplot/chart/tick"
random.seed(19680801)


def bits(n):
    return struct.unpack(">d", n.to_bytes(8, "big"))[0]


values = [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, 0.125, 0.375, 0.1, 0.2, 0.3, 9.5, 9.995, 99.5, 999999.5, 9999995.0, 1e15, 1e16, 1e17, 123456789012345680.0,
          1e21, 1e22, 1e23, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 1e-4, 1e-5, 0.00012345, 0.000099995, 4503599627370496.5, 9007199254740993.0,
          2.0**-44, 2.0**63, 2.0**64, -(2.0**63), math.nan, math.inf, -math.inf, 0.045, 0.055, 1e100, 12345.0, 1234567.0, 0.995, 0.985]
values += [2.0**k for k in range(-1074, 1024, 61)]
while len(values) < 1200:
    kind = random.randrange(7)
    if kind == 0:
        v = bits(random.getrandbits(64))
    elif kind == 1:
        v = random.uniform(-1, 1)
    elif kind == 2:
        v = random.randrange(-10**6, 10**6) / 2 ** random.randrange(0, 12)
    elif kind == 3:
        v = round(random.uniform(-1000, 1000), random.randrange(0, 6))
    elif kind == 4:
        v = random.choice([-1, 1]) * 10 ** random.uniform(-20, 20)
    elif kind == 5:
        v = bits(random.getrandbits(52))
    else:
        v = math.nextafter(10.0 ** random.randrange(-20, 20), random.choice([0, math.inf]))
    values.append(v)

python = ["", ".2g", ".1f", ".0%", ",", "+.2f", ".2e", "g", ".0f", ".3", ".17g", "12.3f", "<9.2g", "^+11.1e", "*>8.0f", "08.2f", "015,.1f", ",.2f", "_.0f", "#.3g",
          "#.0f", "E", ".3G", " .3f", ".25f", ".20e", "e", "f", "%", ".1%", ".0g", ".15g", ".1", "010", "G", "F", "n", "=+9.1f"]
printf = ["%.2f", "%d", "%5d", "%-8.3e|", "%+g", "%08.3f", "% .1f", "%#g", "%.0f", "%s", "%g%%", "x=%.3g km", "%12.4E", "%05d", "%.3d", "%+d", "%r", "%#.0e", "%1.3f", "%i"]
lines = []
for i, v in enumerate(values):
    for f in random.sample(python, 7) if i > 60 else python:
        lines.append(f"p\t{f}\t{float(v).hex()}\t{format(v, f)}")
    for f in random.sample(printf, 4) if i > 60 else printf:
        if f[-1] in "di" and not math.isfinite(v):
            continue
        lines.append(f"c\t{f}\t{float(v).hex()}\t{f % v}")
for v in [0.0, 7.0, -12345.0, 1234567.0, 2.0**60]:
    for f in ["d", ",d", "+d", "08d", "012,d", "<6d"]:
        lines.append(f"p\t{f}\t{v.hex()}\t{format(int(v), f)}")
with gzip.GzipFile(OUT / "numbers.txt.gz", "wb", 9, mtime=0) as out:
    out.write(("\n".join(lines) + "\n").encode())
print(len(lines))
