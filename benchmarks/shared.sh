# What the benchmarks share: where they work, our program as it is once it was started before, what else prints the
# documents, and measuring. To be sourced.
# shellcheck shell=bash
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
limit=${LEERSCAN_LIMIT:-300}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/times"

[ -x /usr/bin/time ] || { echo "This needs GNU time: /usr/bin/time." >&2; exit 1; }

# The first start makes the archive of classes, in the background; every later one uses it. Sets archive.
wait_for_archive() {
    local version
    ./leerscan --version >/dev/null
    version=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')
    until archive=$(ls target/archives/java"$version"-* 2>/dev/null) && [ "$archive" -nt target/program/leerscan.jar ]; do
        sleep 1
    done
    [ -s "$archive" ] || { echo "This Java could not make an archive of classes; see make_archive in leerscan." >&2; exit 1; }
}

# copy_content FOLDER: our content without its documents: a booklet of a thousand articles is a book of its own.
copy_content() {
    cp -r content "$1"
    awk '/^documents:/ { skip = 1; next } /^[^ -]/ { skip = 0 } !skip' content/toolkit.yaml >"$1/toolkit.yaml"
}

# --- What else prints our documents --------------------------------------------------------------------------------------

# Sets printers to what is installed.
find_printers() {
    printers=()
    chromium=$(command -v chromium || command -v google-chrome || true)
    ! command -v weasyprint >/dev/null || printers+=(weasyprint)
    [ -z "$chromium" ] || printers+=(chromium)
    export chromium work
    export -f with_weasyprint with_chromium print_with
}

with_weasyprint() {
    weasyprint -q --pdf-variant pdf/ua-1 "$1" "$work/$$.pdf"
}

# Without its zygote, for what a zygote starts is counted by nobody.
with_chromium() {
    "$chromium" --headless --no-sandbox --no-zygote --disable-gpu --user-data-dir="$work/profile-$$" --no-pdf-header-footer \
        --print-to-pdf="$work/$$.pdf" "file://$1" 2>/dev/null
}

# print_with PRINTER PAGE...: as many at once as there are processors.
print_with() {
    printf '%s\n' "${@:2}" | xargs -n 1 -P "$(nproc)" bash -c '"with_$0" "$1"' "$1"
}

# --- Measuring -----------------------------------------------------------------------------------------------------------

# measure NAME COMMAND...: adds its wall time, processor time (both in seconds, with that of its children) and the largest of
# its processes (MB) to the measurements of NAME.
measure() {
    local name=$1 TIMEFORMAT='%3R %3U %3S'
    shift
    { time /usr/bin/time -q -f '%M' -o "$work/memory" timeout "$limit" "$@" >"$work/said" 2>&1; } 2>"$work/time" || return
    awk '{ getline memory <"'"$work/memory"'"; print $1, $2 + $3, memory / 1024 }' "$work/time" >>"$work/times/$name"
}

# need NAME COMMAND...: measures what cannot be left out.
need() {
    measure "$@" || { echo "Failed: ${*:2}" >&2; cat "$work/said" >&2; exit 1; }
}

# row NAME LABEL OURS: the medians of NAME and how many times as much ours are, and nothing where there are none.
row() {
    [ -s "$work/times/$1" ] || return 0
    local ours=$work/times/$3 column figures=()
    for column in 1 2 3; do
        figures+=("$(median "$work/times/$1" $column)" "$(median "$ours" $column)")
    done
    awk -v label="$2" -v same="$([ "$1" = "$3" ] && echo yes)" 'function ratio(ours, theirs) {
            return same || ours == "-" ? "" : sprintf("%.2f×", ours / theirs) }
        { printf "  %-18s %9.3f s %7s %9.3f s %7s %7.0f MB %7s\n", label, $1, ratio($2, $1), $3, ratio($4, $3), $5, ratio($6, $5) }' \
        <<<"${figures[*]}"
}

# median FILE COLUMN: a dash where nothing was measured.
median() {
    { [ ! -e "$1" ] || cut -d ' ' -f "$2" "$1"; } | sort -n |
        awk '{ value[NR] = $1 } END { print NR ? (value[int((NR + 1) / 2)] + value[int(NR / 2) + 1]) / 2 : "-" }'
}

heading() {
    printf '\n%s\n  %-18s %11s %7s %11s %7s %10s %7s\n' "$1" '' wall ratio processor ratio memory ratio
}
