# What sites.sh knows of each generator: whether it is installed, how it is started, where its articles stand and its pages
# come, and how the same articles are put there. To be sourced after shared.sh.
# shellcheck shell=bash
peers=benchmarks/peers

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

# forget TOOL: takes away what it made, and what ours keeps beside that for the next build.
forget() {
    rm -rf "$work/$1"/{out,.out.kept}
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
    "${command[@]}" --quiet >/dev/null
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
