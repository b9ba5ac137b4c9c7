package nl.leerscan.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A check as it was asked for: nothing is looked at yet.
 *
 * @param format  how to tell what was found: {@code text}, the usual one, or {@code json}
 * @param against a folder with the content as it was, to tell what changed
 */
record CheckRequest(@Nullable String format, @Nullable Path against) {

    static final String TEXT = "text";
    static final String JSON = "json";

    boolean isJson() {
        return JSON.equals(format);
    }

    boolean isUnderstood() {
        return format == null || format.equals(TEXT) || isJson();
    }
}
