package nl.leerscan.compare;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leerscan.model.Factor;
import nl.leerscan.model.Instrument;
import nl.leerscan.model.Question;
import nl.leerscan.model.Toolkit;

/**
 * What a build leaves to know later whether results of an edition can still be compared.
 *
 * @param edition    the edition's id
 * @param instrument a digest of all that makes a result: questions, answers, points, factors and cut-offs
 */
public record EditionRecord(String edition, String instrument) {

    private static final Pattern FORM = Pattern.compile("edition (\\S+) instrument ([0-9a-f]{64})");

    /** Of content as it is now. */
    public static EditionRecord of(Toolkit toolkit) {
        return new EditionRecord(toolkit.edition().id(), digest(told(toolkit.instrument())));
    }

    /** As it was written; empty when that was something else. */
    public static Optional<EditionRecord> read(String line) {
        var form = FORM.matcher(line);
        return form.matches() ? Optional.of(new EditionRecord(form.group(1), form.group(2))) : Optional.empty();
    }

    /** On a line, to be read again. */
    public String line() {
        return "edition " + edition + " instrument " + instrument;
    }

    /** Whether the instrument changed since another record, under the same name. */
    public boolean hidesChangeSince(EditionRecord before) {
        return edition.equals(before.edition) && !instrument.equals(before.instrument);
    }

    /** All that counts, each thing on a line of its own; a mark tells the end of a list. */
    private static String told(Instrument instrument) {
        var out = new StringBuilder(instrument.id()).append('\n')
                .append(InstrumentChanges.plain(instrument.multiplier())).append('\n');
        for (var question : instrument.questions()) {
            tell(question, out);
        }
        for (var conclusion : instrument.conclusions()) {
            out.append("from ").append(InstrumentChanges.plain(conclusion.from())).append('\n');
        }
        return out.toString();
    }

    private static void tell(Question question, StringBuilder out) {
        out.append("question ").append(question.id()).append(' ').append(oneLine(question.text())).append('\n')
                .append(question.reversed() ? "reversed\n" : "");
        question.options().forEach(option ->
                out.append(option.points()).append(' ').append(oneLine(option.label())).append('\n'));
        Factor factor = question.factor();
        if (factor != null) {
            out.append("factor ").append(factor.id()).append('\n');
            if (factor.group() != null) {
                out.append("group ").append(factor.group().id()).append('\n');
            }
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
