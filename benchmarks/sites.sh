#!/usr/bin/env bash
# How long building a site takes, beside the generators that are installed: with as many articles as each size says, from
# nothing, with nothing changed and with one word changed; and our whole content with all its documents. Not a test: run it
# on a machine at rest.
#
#   benchmarks/sites.sh [RUNS] [SIZE...]     5 runs of each; 5 100 1000 10000 documents
#
# LEERSCAN_LIMIT=SECONDS is how long one run may take; 300 when it is not set.
source "$(dirname "$0")/shared.sh"

runs=${1:-5}
sizes=("${@:2}")
[ ${#sizes[@]} -gt 0 ] || sizes=(5 100 1000 10000 documents)
limit=${LEERSCAN_LIMIT:-300}
peers=benchmarks/peers

# --- The tools -----------------------------------------------------------------------------------------------------------

# Sets tools to what is installed, ours first, and says what is not.
find_tools() {
    local tool
    tools=(leerscan)
    for tool in hugo zola eleventy jbake; do
        if installed "$tool"; then
            tools+=("$tool")
        else
            echo "$tool is not installed: left out (benchmarks/README.md says how to get it)."
        fi
    done
}

installed() {
    case $1 in
        jbake) mvn -q -B -o -f $peers/jbake/pom.xml dependency:build-classpath -Dmdep.outputFile="$work/jbake.classes" >/dev/null 2>&1 ;;
        *) command -v "$1" >/dev/null ;;
    esac
}

# command_of TOOL: sets command to what builds the site in its folder into out.
command_of() {
    local folder=$work/$1
    case $1 in
        leerscan) command=(./leerscan build --content="$folder/content" --output="$folder/out") ;;
        hugo) command=(hugo --quiet --source "$folder" --destination "$folder/out") ;;
        zola) command=(zola --root "$folder" build --force --output-dir "$folder/out") ;;
        eleventy) command=(env -C "$folder" eleventy --quiet) ;;
        jbake) command=(java -Dlogback.configurationFile="$folder/logback.xml" -cp "$(cat "$work/jbake.classes")"
            org.jbake.launcher.Main -b "$folder" "$folder/out") ;;
    esac
}

# articles_of TOOL: where its articles stand.
articles_of() {
    [ "$1" = leerscan ] && echo "$work/leerscan/content/articles" || echo "$work/$1/content/artikelen"
}

# page_of TOOL NUMBER: the page made of an article.
page_of() {
    local page
    page=$work/$1/out/artikelen/$(printf 'artikel-%05d' "$2")
    [ "$1" = zola ] && echo "$page/index.html" || echo "$page.html"
}

# --- What they build -----------------------------------------------------------------------------------------------------

# Our content with these articles instead of its own; links to an article lead to one of them.
prepare_ours() {
    rm -rf "$work/leerscan"
    mkdir "$work/leerscan"
    copy_content "$work/leerscan/content"
    rm -r "$work/leerscan/content/articles"
    sed -i 's#(articles/[a-z-]*\.md#(articles/artikel-00001.md#' "$work"/leerscan/content/*.{md,yaml}
    cp -r "$work/articles" "$work/leerscan/content/articles"
}

# The same articles as the peer reads them, and around them what our own page has.
prepare_peer() {
    local partials
    rm -rf "${work:?}/$1"
    cp -r "$peers/$1" "$work/$1"
    mkdir -p "$work/$1/content/artikelen"
    cp "$work"/articles/*.md "$work/$1/content/artikelen/"
    find "$work/$1/content/artikelen" -name 'artikel-*.md' -exec sed -i -E -f "$peers/$1/article.sed" {} +
    case $1 in
        hugo) partials=$work/hugo/layouts/partials ;;
        eleventy) partials=$work/eleventy/partials ;;
        *) partials=$work/$1/templates ;;
    esac
    mkdir -p "$partials"
    cp "$work"/partials/*.html "$partials/"
}

# Cuts from one of our pages what every page carries, for the peers to carry it too.
cut_partials() {
    local part
    mkdir "$work/partials"
    write_articles 5
    prepare_ours
    command_of leerscan
    "${command[@]}" >/dev/null
    for part in style header footer; do
        grep -oP "<$part>.*?</$part>" "$(page_of leerscan 1)" | head -n 1 >"$work/partials/$part.html"
    done
    grep -oP '<script>.*?</script>' "$(page_of leerscan 1)" >>"$work/partials/footer.html" || true
}

write_articles() {
    rm -rf "$work/articles"
    java benchmarks/Articles.java "$work/articles" "$1"
}

prepare() {
    local tool
    write_articles "$1"
    for tool in "${tools[@]}"; do
        [ "$tool" = leerscan ] && prepare_ours || prepare_peer "$tool"
    done
}

# change_word TOOL: the only word that is not the same in every round.
change_word() {
    sed -i "s/in ronde [0-9]*/in ronde $round/" "$(articles_of "$1")/artikel-00001.md"
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

# attempt TOOL SCENARIO: one run. A tool that fails is out for the rest of this size, and why is kept.
attempt() {
    local tool=$1 scenario=$2 status=0
    [ -z "${failed[$tool]:-}" ] || return 0
    case $scenario in
        cold) rm -rf "$work/$tool/out" ;;
        word) change_word "$tool" ;;
    esac
    command_of "$tool"
    measure "$tool-$scenario" "${command[@]}" || status=$?
    if [ $status -eq 124 ]; then
        failed[$tool]="takes more than $limit s"
    elif [ $status -ne 0 ]; then
        failed[$tool]="ends with $status: $(grep . "$work/said" | head -n 1 | cut -c 1-90)"
    elif ! grep -q "in ronde $round\b" "$(page_of "$tool" 1)" || ! [ -f "$(page_of "$tool" "$size")" ]; then
        failed[$tool]="did not make the pages"
    fi
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

# --- The two kinds of sizes ----------------------------------------------------------------------------------------------

# In turns, so that what else the machine does meets all of them; the first turn is not counted.
compare_sites() {
    local tool scenario turn
    size=$1
    declare -gA failed=()
    round=0
    rm -rf "$work/times" && mkdir "$work/times"
    prepare "$size"
    for scenario in cold unchanged word; do
        for turn in $(seq 0 "$runs"); do
            [ "$scenario" = word ] && round=$((round + 1))
            for tool in "${tools[@]}"; do
                attempt "$tool" "$scenario"
            done
            [ "$turn" -gt 0 ] || rm -f "$work"/times/*-"$scenario"
        done
    done
    print_sites
}

print_sites() {
    local scenario tool
    printf '\n== %s articles; a page weighs' "$size"
    for tool in "${tools[@]}"; do
        [ -n "${failed[$tool]:-}" ] || printf ' %s %d KB' "$tool" $(($(stat -c %s "$(page_of "$tool" 1)") / 1024))
    done
    for scenario in cold unchanged word; do
        heading "$scenario"
        for tool in "${tools[@]}"; do
            row "$tool-$scenario" "$tool" "leerscan-$scenario"
        done
    done
    for tool in "${tools[@]}"; do
        [ -z "${failed[$tool]:-}" ] || echo "  $tool FAILED: it ${failed[$tool]}"
    done
}

# Our content with all its documents, beside Hugo with five articles and who prints the same documents. Those print them all
# again at each change, so beside them there is only the build from nothing. They print as many at once as there are processors.
compare_documents() {
    local turn peer documents
    rm -rf "$work/times" && mkdir "$work/times"
    prepare_whole
    for turn in $(seq 0 "$runs"); do
        rm -rf "$work"/{leerscan,hugo}/out
        command_of leerscan
        need leerscan-cold "${command[@]}"
        need leerscan-unchanged "${command[@]}"
        sed -i "s/in ronde [0-9]*/in ronde $turn/" "$work/leerscan/content/articles/leercultuur.md"
        need leerscan-word "${command[@]}"
        need leerscan-version ./leerscan --version
        for peer in "${printers[@]}"; do
            rm -rf "$work/hugo/out"
            command_of hugo
            need "$peer" bash -c 'printer=$1; shift; "$@" && xargs -n 1 -P "$(nproc)" bash -c "with_$printer \"\$1\"" _ <"$work/documents"' \
                _ "$peer" "${command[@]}"
        done
        [ "$turn" -gt 0 ] || rm -f "$work"/times/*
    done
    print_documents
}

# Our content, with one more line to change a word of; Hugo's five articles; and the documents as XHTML.
prepare_whole() {
    write_articles 5
    prepare_peer hugo
    rm -rf "$work/leerscan/content"
    cp -r content "$work/leerscan/content"
    printf '\nNagelezen in ronde 0.\n' >>"$work/leerscan/content/articles/leercultuur.md"
    javac -cp 'target/program/*' -d "$work/classes" benchmarks/PrintBenchmark.java
    java -cp "target/program/*:$work/classes" nl.leerscan.render.PrintBenchmark sources "$work/html" 1
    sed "s|^|$work/html/|" "$work/html/documents.txt" >"$work/documents"
}

print_documents() {
    local peer
    printf '\n== our content with its %s documents' "$(wc -l <"$work/documents")"
    heading cold
    row leerscan-cold leerscan leerscan-cold
    for peer in "${printers[@]}"; do
        row "$peer" "hugo+$peer" leerscan-cold
    done
    heading "ours again, beside only saying its version"
    row leerscan-unchanged unchanged leerscan-unchanged
    row leerscan-word "one word" leerscan-word
    row leerscan-version --version leerscan-unchanged
}

# Sets printers to what can print the documents beside Hugo.
find_printers() {
    printers=()
    [[ " ${tools[*]} " = *' hugo '* ]] || return 0
    ! command -v weasyprint >/dev/null || printers+=(weasyprint)
    [ -z "$chromium" ] || printers+=(chromium)
}

printf '%s, %s processors; Java %s\n' "$(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1)" "$(nproc)" \
    "$(java -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p')"
find_tools
find_printers
wait_for_archive
cut_partials
for size in "${sizes[@]}"; do
    if [ "$size" = documents ]; then compare_documents; else compare_sites "$size"; fi
done
