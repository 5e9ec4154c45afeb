"""Default rcParams of an installed matplotlib 3.6 that are plain numbers, words or switches."""
import json
import pathlib

import matplotlib

OUT = pathlib.Path(__file__).parent.parent / "resources/org/steadyplot/chart/style/rcparams.txt"
GROUPS = "figure font text axes xtick ytick grid lines patch hatch scatter hist errorbar image pcolormesh legend path savefig svg xaxis yaxis".split()
lines = []
for name, value in sorted(matplotlib.rcParamsDefault.items()):
    if name.split(".")[0] in GROUPS and isinstance(value, (bool, int, float, str)):
        lines.append(f"{name}\t{json.dumps(value)}")
OUT.parent.mkdir(parents=True, exist_ok=True)
OUT.write_text("\n".join(lines) + "\n")
