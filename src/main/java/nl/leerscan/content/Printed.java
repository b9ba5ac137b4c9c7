package nl.leerscan.content;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import nl.leerscan.content.Node.TextNode;
import nl.leerscan.problem.Problems;

/** Takes the texts that also stand on printed forms: a character that the form's font lacks would be lost there. */
final class Printed {

    private final IntPredicate printable;
    private final Problems problems;

    /** @param printable whether the forms can show a code point */
    Printed(IntPredicate printable, Problems problems) {
        this.printable = printable;
        this.problems = problems;
    }

    /** Like {@link Fields#text}. */
    String text(Fields fields, String key) {
        return fields.required(key).map(this::checked).orElse("");
    }

    /** Like {@link Fields#optionalText}. */
    Optional<String> optionalText(Fields fields, String key) {
        return fields.optional(key).map(this::checked);
    }

    /** Reports what cannot be printed, once for each text. */
    String checked(TextNode node) {
        node.value().codePoints().filter(point -> !printable.test(point)).findFirst()
                .ifPresent(point -> problems.error(node.location(), "character-not-printable",
                        "character", Character.toString(point), "code", String.format(Locale.ROOT, "U+%04X", point)));
        return node.value().strip();
    }
}
