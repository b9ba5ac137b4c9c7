# What the benchmarks share: where they work, and our program as it is once it was started before. To be sourced.
# shellcheck shell=bash
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -x /usr/bin/time ] || { echo "This needs GNU time: /usr/bin/time." >&2; exit 1; }

# The first start makes the archive of classes, in the background; every later one uses it. Sets archive.
wait_for_archive() {
    local version
    ./leerscan --version >/dev/null
    version=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')
    until archive=$(ls target/archives/java"$version"-* 2>/dev/null) && [ "$archive" -nt target/program/leerscan.jar ]; do
        sleep 1
    done
    [ -s "$archive" ] || { echo "This Java could not make an archive of classes; see find_archive in leerscan." >&2; exit 1; }
}

# copy_content FOLDER: our content without its documents: a booklet of a thousand articles is a book of its own.
copy_content() {
    cp -r content "$1"
    awk '/^documents:/ { skip = 1; next } /^[^ -]/ { skip = 0 } !skip' content/toolkit.yaml >"$1/toolkit.yaml"
}

with_weasyprint() {
    for page in "$@"; do weasyprint -q --pdf-variant pdf/ua-1 "$page" "$work/$(basename "$page").pdf"; done
}

# Without its zygote, for what a zygote starts is counted by nobody.
with_chromium() {
    for page in "$@"; do
        "$chromium" --headless --no-sandbox --no-zygote --disable-gpu --user-data-dir="$work/profile-$$" --no-pdf-header-footer \
            --print-to-pdf="$work/$(basename "$page").pdf" "file://$page" 2>/dev/null
    done
}

chromium=$(command -v chromium || command -v google-chrome || true)
export -f with_weasyprint with_chromium
export work chromium
