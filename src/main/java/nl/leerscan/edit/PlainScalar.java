package nl.leerscan.edit;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Whether a text can stand in YAML without quotes. */
final class PlainScalar {

    private static final Pattern STARTS_SOMETHING_ELSE = Pattern.compile("^(?:[-?:,\\[\\]{}#&*!|>'\"%@`\\s]|\\.\\.\\.|=$)");
    private static final Pattern ENDS_A_TEXT = Pattern.compile(":(?:\\s|$)|\\s#|[\n\t]");
    private static final Pattern NOT_IN_BRACKETS = Pattern.compile("[,\\[\\]{}:]");
    /** Newer readers know these too. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.\\d+|\\d+(\\.\\d*)?)([eE][-+]?\\d+)?|0o[0-7]+");
    private static final Pattern LETTER_FOR_YES_OR_NO = Pattern.compile("[yYnN]");

    private PlainScalar() {
    }

    /** @param oldValue what it replaces: a number may become another number, but no text may become one */
    static boolean isSafe(String value, String oldValue, boolean inBrackets) {
        var kind = kind(value);
        if (!kind.equals(Tag.STR)) {
            return !oldValue.isBlank() && kind.equals(kind(oldValue));
        }
        return !STARTS_SOMETHING_ELSE.matcher(value).find() && !ENDS_A_TEXT.matcher(value).find()
                && !(inBrackets && NOT_IN_BRACKETS.matcher(value).find());
    }

    /** What other YAML readers take it for; ours takes everything for a text. */
    private static Tag kind(String value) {
        if (NUMBER.matcher(value).matches()) {
            return Tag.FLOAT;
        }
        if (LETTER_FOR_YES_OR_NO.matcher(value).matches()) {
            return Tag.BOOL;
        }
        var kind = new Resolver().resolve(NodeId.scalar, value, true);
        return kind.equals(Tag.INT) ? Tag.FLOAT : kind;
    }
}
