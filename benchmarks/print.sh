#!/usr/bin/env bash
# How much processor time and memory printing takes: one form cold, all documents, and a set of numbered forms; beside
# WeasyPrint and Chromium on the same HTML where those are installed. Not a test: run it on a machine at rest.
#
#   benchmarks/print.sh [RUNS] [COPIES]     5 runs of each, 100 copies
#
# LEERSCAN_ALONE=yes leaves the others out.
source "$(dirname "$0")/shared.sh"

runs=${1:-5}
copies=${2:-100}
wait_for_archive
javac -cp 'target/program/*' -d "$work/classes" benchmarks/PrintBenchmark.java
jar cf "$work/benchmark.jar" -C "$work/classes" .

# As the launcher starts it, and refusing to go on without the archive.
ours() {
    java -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xlog:disable \
        -Xshare:on -XX:SharedArchiveFile="$archive" \
        -cp "$PWD/target/program/leerscan.jar:$work/benchmark.jar" nl.leerscan.render.PrintBenchmark "$@"
}

# The median over the runs of processor time (user and system, children included) and of the largest process.
measure() {
    local name=$1
    shift
    for _ in $(seq "$runs"); do
        /usr/bin/time -f '%U %S %M %e' -a -o "$work/$name.times" bash -c '"$@"' _ "$@" >/dev/null
    done
    awk '{ print $1 + $2, $3 / 1024, $4 }' "$work/$name.times" | sort -n |
        awk -v name="$name" '{ cpu[NR] = $1; memory[NR] = $2; wall[NR] = $3 }
            END { m = int((NR + 1) / 2); printf "%-22s %8.2f s processor %8.2f s wall %7.0f MB\n", name, cpu[m], wall[m], memory[m] }'
}

export -f ours
export archive

ours sources "$work/html" "$copies"
mapfile -t documents < <(sed "s|^|$work/html/|" "$work/html/documents.txt")

measure form-ours ours form
measure suite-ours ours suite
measure set-ours ours set "$copies"
[ "${LEERSCAN_ALONE:-}" = yes ] && exit
if command -v weasyprint >/dev/null; then
    measure form-weasyprint with_weasyprint "${documents[0]}"
    measure suite-weasyprint with_weasyprint "${documents[@]}"
    measure set-weasyprint with_weasyprint "$work/html/set.html"
fi
if [ -n "$chromium" ]; then
    measure form-chromium with_chromium "${documents[0]}"
    measure suite-chromium with_chromium "${documents[@]}"
    measure set-chromium with_chromium "$work/html/set.html"
fi
