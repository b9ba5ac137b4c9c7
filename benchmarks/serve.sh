#!/usr/bin/env bash
# How long it takes from saving an article until its changed page is served, warm: with our content, and with a thousand
# articles. Not a test: run it on a machine at rest.
#
#   benchmarks/serve.sh [SAVES] [ARTICLES]     50 saves, 1000 articles
set -euo pipefail

cd "$(dirname "$0")/.."
saves=${1:-50}
articles=${2:-1000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

./leerscan --version >/dev/null
javac -cp 'target/program/*' -d "$work/classes" benchmarks/ServeBenchmark.java

measure() {
    printf '%-22s ' "$1"
    java -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto \
        -cp "target/program/*:$work/classes" nl.leerscan.serve.ServeBenchmark \
        "$work/$2" articles/leercultuur.md artikelen/leercultuur.html "$saves"
}

cp -r content "$work/ours"
measure "our content" ours

# Without documents: a booklet of a thousand articles is a book of its own.
cp -r content "$work/many"
awk '/^documents:/ { skip = 1; next } /^[^ -]/ { skip = 0 } !skip' content/toolkit.yaml >"$work/many/toolkit.yaml"
for number in $(seq "$articles"); do
    sed "s/^order: .*/order: $((100 + number))/" content/articles/succesfactoren.md >"$work/many/articles/artikel-$number.md"
done
measure "$articles articles more" many
