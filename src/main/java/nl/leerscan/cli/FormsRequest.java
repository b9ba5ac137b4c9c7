package nl.leerscan.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A set of forms as it was asked for: nothing is checked yet.
 *
 * @param workshop what the workshop is called
 * @param date     when it is
 * @param place    where it is
 * @param copies   how many forms
 * @param form     which form, by its file in {@code toolkit.yaml}; the first document when absent
 * @param out      the file to write
 */
record FormsRequest(
        @Nullable String workshop,
        @Nullable String date,
        @Nullable String place,
        @Nullable String copies,
        @Nullable String form,
        Path out) {
}
