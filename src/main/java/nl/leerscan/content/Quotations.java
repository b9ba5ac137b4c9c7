package nl.leerscan.content;

/** Blanks out what stands between quotation marks, in one walk, however many marks stay open. */
final class Quotations {

    private static final String OPENING = "“„\"";
    private static final String[] CLOSING = {"”", "”“", "\""};

    private Quotations() {
    }

    /** The text, as long as it was. */
    static String blank(String text) {
        var out = new StringBuilder(text);
        var staysOpen = new boolean[OPENING.length()];
        for (int i = 0; i < text.length(); i++) {
            var kind = OPENING.indexOf(text.charAt(i));
            if (kind >= 0 && !staysOpen[kind]) {
                var end = closing(text, i + 1, CLOSING[kind]);
                staysOpen[kind] = end < 0;
                for (; i < end; i++) {
                    out.setCharAt(i, ' ');
                }
            }
        }
        return out.toString();
    }

    private static int closing(String text, int from, String marks) {
        for (int i = from; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
