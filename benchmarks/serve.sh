#!/usr/bin/env bash
# How long it takes from saving an article until its changed page is served, warm: with our content, and with a thousand
# articles. Not a test: run it on a machine at rest.
#
#   benchmarks/serve.sh [SAVES] [ARTICLES]     50 saves, 1000 articles
source "$(dirname "$0")/shared.sh"

saves=${1:-50}
articles=${2:-1000}

./leerscan --version >/dev/null
javac -cp 'target/program/*' -d "$work/classes" benchmarks/ServeBenchmark.java

measure() {
    printf '%-22s ' "$1"
    java -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=12 -XX:-UsePerfData -Xshare:auto \
        -cp "target/program/*:$work/classes" nl.leerscan.serve.ServeBenchmark \
        "$work/$2" articles/leercultuur.md artikelen/leercultuur.html "$saves"
}

cp -r content "$work/ours"
measure "our content" ours

copy_content "$work/many"
java benchmarks/Articles.java "$work/many/articles" "$articles"
measure "$articles articles more" many
