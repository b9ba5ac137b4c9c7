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
ours=(java -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=12 -XX:-UsePerfData -Xlog:disable
    -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0
    -Xshare:on "-XX:SharedArchiveFile=$archive"
    -cp "$PWD/target/program/leerscan.jar:$work/benchmark.jar" nl.leerscan.render.PrintBenchmark)

# compare WHAT PAGE...: in turns, what the benchmark calls WHAT and the others printing these pages.
compare() {
    local printer
    for _ in $(seq "$runs"); do
        # shellcheck disable=SC2086 # a set has a number
        need leerscan "${ours[@]}" $1
        for printer in "${printers[@]}"; do
            need "$printer" bash -c 'print_with "$@"' _ "$printer" "${@:2}"
        done
    done
    heading "$1"
    for printer in leerscan "${printers[@]}"; do
        row "$printer" "$printer" leerscan
    done
    rm "$work"/times/*
}

find_printers
[ "${LEERSCAN_ALONE:-}" != yes ] || printers=()
"${ours[@]}" sources "$work/html" "$copies"
mapfile -t documents < <(sed "s|^|$work/html/|" "$work/html/documents.txt")

compare form "${documents[0]}"
compare suite "${documents[@]}"
compare "set $copies" "$work/html/set.html"
