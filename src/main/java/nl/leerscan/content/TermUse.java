package nl.leerscan.content;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;

/**
 * Looks for terms that nobody who reads the toolkit comes across: no link leads there, and no text but their own
 * explanation has their name, alone or as the first part of a word. Texts are searched as they were written.
 */
final class TermUse {

    /** Nobody looks through more; searching would take long. */
    private static final int MOST = 500;

    private final String texts;
    private final TextFile terms;
    private final Problems advice;

    /**
     * A term in the list.
     *
     * @param place where it starts
     */
    record Listed(String id, String name, Location place) {
    }

    private TermUse(Collection<TextFile> texts, TextFile terms, Problems advice) {
        var all = new StringBuilder();
        texts.forEach(file -> all.append(searchable(file.text())).append('\n'));
        this.texts = all.toString();
        this.terms = terms;
        this.advice = advice;
    }

    /**
     * Tells which are not used.
     *
     * @param listed the terms, in the order of their file
     * @param files  what all files say, by path
     */
    static void check(List<Listed> listed, SortedMap<String, TextFile> files, Problems advice) {
        if (!listed.isEmpty()) {
            var others = new TreeMap<>(files);
            var terms = others.remove(TermsReader.PATH);
            new TermUse(others.values(), terms, advice).check(listed);
        }
    }

    private void check(List<Listed> listed) {
        var lines = terms.lines();
        var all = searchable(terms.text());
        for (int i = 0; i < Math.min(listed.size(), MOST); i++) {
            var term = listed.get(i);
            var end = i + 1 < listed.size() ? listed.get(i + 1).place().line() - 1 : lines.size();
            var own = searchable(String.join("\n", lines.subList(term.place().line() - 1, end)));
            if (uses(term, texts) == 0 && uses(term, all) == uses(term, own)) {
                advice.warning(term.place(), "term-unused", "name", term.name());
            }
        }
    }

    private static int uses(Listed term, String texts) {
        return count(texts, searchable(term.name()).strip(), false) + count(texts, TermsReader.PATH + "#" + term.id(), true);
    }

    /** @param isWhole whether it must end there too */
    private static int count(String texts, String word, boolean isWhole) {
        var count = 0;
        for (int at = texts.indexOf(word); at >= 0; at = texts.indexOf(word, at + 1)) {
            var end = at + word.length();
            var endsThere = end == texts.length() || !Character.isLetterOrDigit(texts.charAt(end)) && texts.charAt(end) != '-';
            if ((at == 0 || !Character.isLetterOrDigit(texts.charAt(at - 1))) && (endsThere || !isWhole)) {
                count++;
            }
        }
        return count;
    }

    /** On one line, in small letters, without the authors' notes to themselves. */
    private static String searchable(String text) {
        return text.replaceAll("(?m)^\\s*# .*$", " ").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
