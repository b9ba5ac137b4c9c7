package nl.leerscan.render;

import java.util.stream.Collectors;

/**
 * What a viewer runs to fill in a field. All of it is ours: of a document it takes names of fields and a factor, in
 * which {@link FieldLink} leaves letters, digits and a decimal mark.
 *
 * <p>It reads the radio fields themselves, so it does not matter in which order a viewer computes. A question that is
 * open has no number for a value; viewers differ in what they say instead.
 */
final class FieldScript {

    private static final String ANSWERED = """
            var questions = [%s];
            var answered = 0;
            var points = 0;
            for (var i = 0; i < questions.length; i++) {
              var chosen = parseInt(this.getField(questions[i]).value, 10);
              if (!isNaN(chosen)) {
                answered++;
                points += chosen;
              }
            }
            """;
    private static final String COUNT = "event.value = String(answered);\n";
    private static final String SUM = "event.value = answered < questions.length ? \"\" : String(points);\n";
    private static final String PRODUCT =
            "event.value = answered < questions.length ? \"\" : String(points * %s / %s).replace(\".\", \"%s\");\n";

    private FieldScript() {}

    static String of(FieldLink field) {
        var names = field.questions().stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
        var answered = String.format(ANSWERED, names);
        if (field.kind() == FieldLink.Kind.COUNT) {
            return answered + COUNT;
        }
        return answered + field.factor().map(FieldScript::product).orElse(SUM);
    }

    /** Multiplies by a whole number and divides once, so that 3 × 1.1 is 3.3 and not 3.3000000000000003. */
    private static String product(String factor) {
        var mark = factor.contains(",") ? "," : ".";
        var decimals = factor.contains(mark) ? factor.length() - 1 - factor.indexOf(mark) : 0;
        return String.format(PRODUCT, Long.parseLong(factor.replace(mark, "")), "1" + "0".repeat(decimals), mark);
    }
}
