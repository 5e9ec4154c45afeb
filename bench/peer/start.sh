#!/usr/bin/env bash
# start.sh CSV OUT DPI WARMUP PAIRS WORKERS: draws the pairs of the race; builds nothing (see build.sh)
here=$(cd "$(dirname "$0")" && pwd -P)
b=${PEERS_BUILD:-${PEERS_WORK:+$PEERS_WORK/build/steadyplot}}
[ -n "$b" ] && [ -d "$b/lib" ] || b=${STEADYPLOT_ROOT:-$here/../..}/bench/target/peer
[ -d "$b/lib" ] || { echo "not built yet: run $here/build.sh" >&2; exit 1; }
b=$(cd "$b" && pwd)
J=${PEERS_JAVA_HOME:-${JAVA_HOME:-}}
J=${J:+$J/bin/}
class_path=
for jar in "$b"/lib/*.jar; do class_path+=${class_path:+:}$jar; done
flags=(-XX:+UseSerialGC -Xms128m -Xmn96m -Xshare:auto -Xlog:disable)
if [ -n "${PEER_TRAIN:-}" ]; then
    flags+=(-XX:ArchiveClassesAtExit="$PEER_TRAIN")
elif [ -e "$b/classes.jsa" ]; then
    flags+=(-XX:SharedArchiveFile="$b/classes.jsa")
fi
# shellcheck disable=SC2086 # several flags in one variable, as in the other entries
exec "${J}java" "${flags[@]}" ${PEER_JVM:-} -cp "$class_path" org.steadyplot.bench.race.Race "$@"
