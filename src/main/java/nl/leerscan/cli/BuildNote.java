package nl.leerscan.cli;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.leerscan.plan.Plan;

/**
 * What a build without problems leaves to be told by the next, when that finds nothing changed.
 *
 * @param pages     how many there are
 * @param documents how many there are
 * @param language  of the content
 */
record BuildNote(int pages, int documents, String language) {

    private static final Pattern LINE = Pattern.compile("(\\d{1,9}) (\\d{1,9}) ([A-Za-z-]+)");

    static BuildNote of(Plan plan) {
        return new BuildNote(plan.pages().size(), plan.print().documents().size(), plan.frame().texts().language());
    }

    String line() {
        return pages + " " + documents + " " + language;
    }

    static Optional<BuildNote> read(String line) {
        var found = LINE.matcher(line);
        return found.matches() ? Optional.of(new BuildNote(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), found.group(3)))
                : Optional.empty();
    }
}
