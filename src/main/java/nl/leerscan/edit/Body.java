package nl.leerscan.edit;

import java.util.List;

/**
 * The Markdown after the front matter, without the empty lines around it.
 *
 * @param start of its first line with words
 * @param end   of its last line with words; the start where there are no words
 */
record Body(Sheet sheet, int start, int end) {

    static Body of(Outline outline) {
        var sheet = outline.sheet();
        var start = outline.body();
        while (start < sheet.end() && Wording.end(sheet.between(start, sheet.endOfLine(start))) == 0) {
            start = sheet.nextLine(start);
        }
        var words = Wording.end(sheet.between(start, sheet.end()));
        return new Body(sheet, start, words == 0 ? start : sheet.endOfLine(start + words));
    }

    String text() {
        return Wording.ofBody(sheet.between(start, end));
    }

    /** The whole file with another body. */
    String with(String wording) {
        var raw = LineEnds.split(sheet.between(start, end));
        var text = new KeptLines(raw, text(), sheet.lineEnd()).with(wording, List.of(wording.split("\n", -1)));
        return sheet.replaced(start, end, raw.isEmpty() ? afterEmptyLine(text) : text);
    }

    /** Where no body was, an empty line comes before it. */
    private String afterEmptyLine(String text) {
        var isOnFence = start > sheet.startOfLine(start);
        var isBehindFence = !isOnFence && !sheet.between(sheet.startOfLine(start - 1), start).isBlank();
        return (isOnFence ? sheet.lineEnd() + sheet.lineEnd() : isBehindFence ? sheet.lineEnd() : "")
                + text + (isOnFence ? "" : sheet.lineEnd());
    }
}
