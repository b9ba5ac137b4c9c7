package nl.leerscan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;

/**
 * Looks for terms that nobody who reads the toolkit comes across: no link leads there, and no text but their own
 * explanation has their name, alone or as the first part of a word. Texts are searched as they were written.
 */
final class TermUse {

    /** Nobody looks through more; searching would take long. */
    private static final int MOST = 500;

    private final ContentFolder content;
    private final Problems advice;

    /**
     * A term in the list.
     *
     * @param place where it starts
     */
    record Listed(String id, String name, Location place) {
    }

    /** @param content of which all texts were read */
    TermUse(ContentFolder content, Problems advice) {
        this.content = content;
        this.advice = advice;
    }

    /** Tells which are not used. @param listed the terms, in the order of their file */
    void check(List<Listed> listed) {
        if (listed.isEmpty()) {
            return;
        }
        var unused = new ArrayList<>(listed.subList(0, Math.min(listed.size(), MOST)));
        content.texts().forEach(file -> {
            var text = searchable(file.text());
            unused.removeIf(term -> isElsewhere(term, listed, file, text));
        });
        unused.forEach(term -> advice.warning(term.place(), "term-unused", "name", term.name()));
    }

    /** Whether a text uses a term; of the list itself what explains the term does not count. */
    private static boolean isElsewhere(Listed term, List<Listed> listed, TextFile file, String text) {
        var uses = uses(term, text);
        return uses > 0 && !(file.path().equals(term.place().file()) && uses == uses(term, own(term, listed, file)));
    }

    private static String own(Listed term, List<Listed> listed, TextFile file) {
        var lines = file.lines();
        var next = listed.indexOf(term) + 1;
        var end = next < listed.size() ? listed.get(next).place().line() - 1 : lines.size();
        return searchable(String.join("\n", lines.subList(term.place().line() - 1, end)));
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
