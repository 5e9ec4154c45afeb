#!/usr/bin/env bash
# build.sh: builds Steadyplot's entry for the race (see ../race) with Maven and keeps its jars, with a class-data archive,
# in $PEERS_WORK/build/steadyplot, or in bench/target/peer where PEERS_WORK is not set.
# Where this folder was copied out of the project, STEADYPLOT_ROOT names the project.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd -P)
root=${STEADYPLOT_ROOT:-$(cd "$here/../.." && pwd)}
[ -f "$root/bench/pom.xml" ] || { echo "set STEADYPLOT_ROOT to the project: there is no bench/pom.xml in $root" >&2; exit 1; }
b=${PEERS_WORK:+$PEERS_WORK/build/steadyplot}
b=${b:-$root/bench/target/peer}
if [ -n "${PEERS_JAVA_HOME:-}" ]; then export JAVA_HOME=$PEERS_JAVA_HOME; fi

rm -rf "$b"
mkdir -p "$b/lib"
b=$(cd "$b" && pwd)
(cd "$root" && mvn -q -B -Pquick -Dquick.lib="$b/lib" -pl bench -am package)
rm -f "$b"/lib/jmh-* "$b"/lib/jopt-* "$b"/lib/commons-math3-*
cp "$root"/bench/target/quick/steadyplot-bench-*.jar "$b/lib/"

# A run of one pair records which classes start-up needs; start.sh uses the record.
printf '0,1,2\n1,2,4\n2,5,3\n4,4,1\n' > "$b/train.csv"
mkdir -p "$b/out"
PEER_TRAIN=$b/classes.jsa PEERS_BUILD=$b bash "$here/start.sh" "$b/train.csv" "$b/out" 10 0 2 1 > /dev/null
