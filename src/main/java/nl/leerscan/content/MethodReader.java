package nl.leerscan.content;

import nl.leerscan.model.Method;
import nl.leerscan.model.MethodStep;
import nl.leerscan.model.Renewal;
import nl.leerscan.problem.Problems;

/** Reads {@code method.yaml}. */
final class MethodReader {

    static final String PATH = "method.yaml";

    private final Markdown markdown;
    private final Items items;

    MethodReader(Markdown markdown, Problems problems) {
        this.markdown = markdown;
        this.items = new Items(problems);
    }

    Method read(Fields fields) {
        var method = new Method(
                BackgroundReader.document(fields, markdown),
                SourceReader.optional(fields).orElse(null),
                fields.optionalText("steps-note").orElse(null),
                items.required(fields, "steps", MethodReader::step),
                fields.optionalText("renewals-note").orElse(null),
                items.optional(fields, "renewals", MethodReader::renewal));
        fields.close();
        return method;
    }

    private static MethodStep step(Fields fields) {
        var step = new MethodStep(fields.text("name"), fields.text("meaning"), fields.text("example"));
        fields.close();
        return step;
    }

    private static Renewal renewal(Fields fields) {
        var renewal = new Renewal(fields.text("name"), fields.text("explanation"));
        fields.close();
        return renewal;
    }
}
