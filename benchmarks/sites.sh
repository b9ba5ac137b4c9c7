#!/usr/bin/env bash
# How long building a site takes, beside the generators that are installed: with as many articles as each size says, from
# nothing, with nothing changed and with one word changed; and our whole content with all its documents. Not a test: run it
# on a machine at rest.
#
#   benchmarks/sites.sh [RUNS] [SIZE...]     5 runs of each; 5 100 1000 10000 documents
#
# LEERSCAN_LIMIT=SECONDS is how long one run may take; 300 when it is not set.
source "$(dirname "$0")/shared.sh"
source benchmarks/peers/peers.sh

runs=${1:-5}
sizes=("${@:2}")
[ ${#sizes[@]} -gt 0 ] || sizes=(5 100 1000 10000 documents)

# In turns, so that what else the machine does meets all of them; the first turn is not counted.
compare_sites() {
    local tool scenario turn
    size=$1
    declare -gA failed=()
    round=0
    rm -f "$work"/times/*
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

# attempt TOOL SCENARIO: one run. A tool that fails is out for the rest of this size, and why is kept.
attempt() {
    local tool=$1 scenario=$2 status=0
    [ -z "${failed[$tool]:-}" ] || return 0
    case $scenario in
        cold) forget "$tool" ;;
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

# change_word TOOL: the only word that is not the same in every round.
change_word() {
    sed -i "s/in ronde [0-9]*/in ronde $round/" "$(articles_of "$1")/artikel-00001.md"
}

# Our content with all its documents, beside Hugo with five articles and who prints the same documents. Those print them all
# again at each change, so beside them there is only the build from nothing.
compare_documents() {
    local turn peer documents
    rm -f "$work"/times/*
    prepare_whole
    for turn in $(seq 0 "$runs"); do
        forget leerscan
        command_of leerscan
        need leerscan-cold "${command[@]}"
        need leerscan-unchanged "${command[@]}"
        sed -i "s/in ronde [0-9]*/in ronde $turn/" "$work/leerscan/content/articles/leercultuur.md"
        need leerscan-word "${command[@]}"
        need leerscan-version ./leerscan --version
        for peer in "${printers[@]}"; do
            forget hugo
            command_of hugo
            need "$peer" bash -c '"$@" && mapfile -t documents <"$work/documents" && print_with "$0" "${documents[@]}"' \
                "$peer" "${command[@]}"
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

printf '%s, %s processors; Java %s\n' "$(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1)" "$(nproc)" \
    "$(java -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p')"
find_tools
find_printers
[[ " ${tools[*]} " = *' hugo '* ]] || printers=()
wait_for_archive
cut_partials
for size in "${sizes[@]}"; do
    if [ "$size" = documents ]; then compare_documents; else compare_sites "$size"; fi
done
