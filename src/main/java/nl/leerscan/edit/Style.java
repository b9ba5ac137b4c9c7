package nl.leerscan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/** The ways in which YAML writes a text. */
enum Style {
    PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED, LITERAL, FOLDED;

    /** How far a block is indented from the key or the dash that it belongs to, where nothing says otherwise. */
    static final int INDENTATION = 2;

    private static final int WIDEST = 120;
    /** Before a line that starts with a space, the indentation has to be told. */
    private static final Pattern STARTS_WITH_SPACE = Pattern.compile("\\A\n* ");
    private static final Pattern LINE_STARTS_WITH_SPACE = Pattern.compile("(?m)^[ \t]");
    private static final Pattern PLACE_TO_FOLD = Pattern.compile("(?<=[^ \t]) (?=[^ \t])");

    static Style of(ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED -> SINGLE_QUOTED;
            case DOUBLE_QUOTED -> DOUBLE_QUOTED;
            case LITERAL -> LITERAL;
            case FOLDED -> FOLDED;
            default -> PLAIN;
        };
    }

    /**
     * The styles in which a text may take the place of another, the best first: its own, a block for what has got more
     * than one line, and double quotes, which hold everything.
     */
    static List<Style> choices(Style old, String oldValue, String value, boolean inBrackets) {
        var isNowLines = value.contains("\n") && !Wording.of(oldValue).contains("\n");
        var first = isNowLines && !old.isBlock() ? LITERAL : old;
        var second = value.contains("\n") || old == FOLDED ? LITERAL : DOUBLE_QUOTED;
        return Stream.of(first, second, DOUBLE_QUOTED).distinct()
                .filter(style -> style.holds(value, oldValue, inBrackets)).toList();
    }

    private boolean holds(String value, String oldValue, boolean inBrackets) {
        return switch (this) {
            case PLAIN -> PlainScalar.isSafe(value, oldValue, inBrackets);
            case SINGLE_QUOTED -> !value.contains("\n");
            case DOUBLE_QUOTED -> true;
            case LITERAL -> !inBrackets;
            case FOLDED -> !inBrackets && !LINE_STARTS_WITH_SPACE.matcher(value).find();
        };
    }

    /** Whether the text stands on lines of its own, after {@code |} or {@code >}. */
    boolean isBlock() {
        return this == LITERAL || this == FOLDED;
    }

    /**
     * A text as it is written where nothing was before.
     *
     * @param column of the key or the dash that it belongs to
     */
    String write(String value, int column, String lineEnd) {
        if (!isBlock()) {
            return inLine(value);
        }
        var indicator = needsIndicator(value) ? String.valueOf(INDENTATION) : "";
        return mark() + indicator + lineEnd + String.join(lineEnd, lines(value, column + INDENTATION));
    }

    /** What a block starts with. */
    char mark() {
        return this == FOLDED ? '>' : '|';
    }

    /** In any style but a block. */
    String inLine(String value) {
        return switch (this) {
            case SINGLE_QUOTED -> "'" + value.replace("'", "''") + "'";
            case DOUBLE_QUOTED -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                    .replace("\t", "\\t") + '"';
            default -> value;
        };
    }

    /** The lines of a block, without their ends. */
    List<String> lines(String value, int indentation) {
        var texts = List.of(value.split("\n", -1));
        var lines = this == FOLDED ? folded(texts, WIDEST - indentation) : texts;
        return lines.stream().map(line -> line.isEmpty() ? "" : " ".repeat(indentation) + line).toList();
    }

    /** Whether a reader of a block could not see its indentation from its first line. */
    static boolean needsIndicator(String value) {
        return STARTS_WITH_SPACE.matcher(value).find();
    }

    /** In a folded block an empty line is a line end, and a line end is a space. */
    private static List<String> folded(List<String> texts, int width) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                lines.add("");
            }
            if (!texts.get(i).isEmpty()) {
                fold(texts.get(i), width, lines);
            }
        }
        return lines;
    }

    private static void fold(String text, int width, List<String> lines) {
        var line = new StringBuilder();
        for (var word : PLACE_TO_FOLD.split(text)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
    }
}
