package nl.leerscan.content;

import java.util.List;
import java.util.Optional;
import nl.leerscan.model.Source;

/** Reads where something comes from: the same keys in each file. */
final class SourceReader {

    private SourceReader() {
    }

    /** A source that has to be named. */
    static Source required(Fields fields) {
        return fields.group("source").map(SourceReader::read).orElse(new Source(null, "", "", null));
    }

    /** The same for a source that also stands on the forms; what cannot be read is told once all the same. */
    static Source printed(Fields fields, Printed printed) {
        fields.optionalGroup("source").ifPresent(source ->
                List.of("author", "title", "date", "detail").forEach(key -> printed.optionalText(source, key)));
        return required(fields);
    }

    static Optional<Source> optional(Fields fields) {
        return fields.optionalGroup("source").map(SourceReader::read);
    }

    private static Source read(Fields fields) {
        var source = new Source(
                fields.optionalText("author").orElse(null),
                fields.text("title"),
                fields.text("date"),
                fields.optionalText("detail").orElse(null));
        fields.close();
        return source;
    }
}
