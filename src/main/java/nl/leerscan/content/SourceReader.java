package nl.leerscan.content;

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
