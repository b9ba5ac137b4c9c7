# An article of ours as Eleventy reads it: links lead to pages instead of files.
s#\]\((artikel-[0-9]+)\.md\)#](\1.html)#g
s#\]\(\.\./terms\.yaml\##](../begrippen.html\##g
