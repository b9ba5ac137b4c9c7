# An article of ours as JBake reads it: a head of its own form, and links that lead to pages instead of files.
1 c\
type=article\
status=published
/^---$/ {
  s//~~~~~~/
  b
}
2,/^---$/ {
  s/^  title: /work=/
  s/^  date: /  year: /
  s/^  ([a-z]+): "?([^"]*)"?$/\1=\2/
  s/^([a-z]+): /\1=/
  /^source:$/ d
}
s#\]\((artikel-[0-9]+)\.md\)#](\1.html)#g
s#\]\(\.\./terms\.yaml\##](../begrippen.html\##g
