# An article of ours as Zola reads it: its own keys, and links to its pages, which are folders.
s/^summary: /description: /
s/^order: /weight: /
s/^source:$/extra:/
s#\]\((artikel-[0-9]+)\.md\)#](../\1/)#g
s#\]\(\.\./terms\.yaml\##](../../begrippen.html\##g
