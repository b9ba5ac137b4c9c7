package nl.leerscan.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;

/**
 * Finds out what an author did to a file that is no longer YAML. The library tells what it met, in its own terms; here
 * that is turned into the slip that most often leads to it.
 */
final class BrokenYaml {

    private static final int LONGEST_LINE = 1000;
    /** So many lines before the one where the library got stuck the slip can be. */
    private static final int NEAR = 3;
    private static final Pattern MARK =
            Pattern.compile("^ in 'reader', line (\\d{1,9}), column (\\d{1,9}):$", Pattern.MULTILINE);
    private static final Pattern KEY_THEN_TEXT = Pattern.compile("^\\s*(?:- +)*[^:\\s][^:]*:\\s+\\S.*");
    private static final Pattern KEY_THEN_CURLY_QUOTE = Pattern.compile("^(\\s*(?:- +)*[^:\\s][^:]*:\\s+)[“”„‟‘’‚‛«»].*");
    private static final Pattern DASH_WITHOUT_SPACE = Pattern.compile("^(\\s*-)[^\\s-].*");
    private static final Pattern LONE_KEY = Pattern.compile("^\\s*(?:- +)*[a-z][a-z-]*$");
    private static final Pattern OTHER_DASH = Pattern.compile("^\\s*[‒–—−•·]\\s*\\S.*");
    private static final Pattern OTHER_DASH_THEN_KEY = Pattern.compile("^\\s*[‒–—−•·]\\s*[a-z][a-z-]*:(?:\\s.*)?$");
    /** A space that no line breaks at, as it comes along from a page or a word processor: YAML takes it for a letter. */
    private static final Pattern HARD_INDENTATION = Pattern.compile("^( *)[\u00a0\u2007\u202f].*");
    private static final Pattern KEY_WITHOUT_SPACE = Pattern.compile("^(\\s*(?:- +)*[A-Za-z][\\w-]*):(?!//)\\S.*");

    private final TextFile file;
    private final Problems problems;

    BrokenYaml(TextFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void report(JsonProcessingException failure) {
        var message = failure.getOriginalMessage();
        var marks = marks(message);
        if (marks.isEmpty()) {
            var place = failure.getLocation();
            marks.add(place == null ? Location.of(file.path())
                    : new Location(file.path(), place.getLineNr(), place.getColumnNr()));
        }
        report(message, marks.get(0), marks.get(marks.size() - 1));
    }

    /**
     * Says what is wrong.
     *
     * @param begin where the thing starts that went wrong
     * @param met   where the library got stuck
     */
    private void report(String message, Location begin, Location met) {
        if (message.contains("'\\t(TAB)'")) {
            problems.error(met, lineAt(met).substring(0, indexOf(met)).isBlank() ? "yaml-tab" : "yaml-tab-between");
        } else if (!isOddStartOfLine(met)) {
            reportByMessage(message, begin, met);
        }
    }

    /** Tells of a line here or just above that starts with what only looks like a space or a hyphen. */
    private boolean isOddStartOfLine(Location met) {
        for (int number = met.line(); number > Math.max(0, met.line() - NEAR); number--) {
            var line = new Location(file.path(), number, 1);
            var hard = HARD_INDENTATION.matcher(lineAt(line));
            if (hard.matches()) {
                problems.error(at(line, hard.end(1)), "yaml-hard-space");
                return true;
            }
            if (OTHER_DASH_THEN_KEY.matcher(lineAt(line)).matches()) {
                otherDash(line);
                return true;
            }
        }
        return false;
    }

    private void reportByMessage(String message, Location begin, Location met) {
        if (message.contains("expected <block end>") && isDashWithoutSpace(met)) {
            dashWithoutSpace(met);
        } else if (message.contains("cannot start any token")) {
            problems.error(met, "yaml-special-start", "character", characterAt(met));
        } else if (message.startsWith("mapping values are not allowed")) {
            unexpectedColon(met);
        } else if (message.contains("could not find expected ':'")) {
            notAKey(begin);
        } else if (message.contains("unknown escape character") || message.contains("escape sequence")) {
            problems.error(met, "yaml-backslash");
        } else {
            reportByBegin(message, begin, met);
        }
    }

    private void reportByBegin(String message, Location begin, Location met) {
        if (message.startsWith("while scanning a quoted") || message.startsWith("while scanning a double-quoted")) {
            problems.error(begin, "yaml-quote-open");
        } else if (message.startsWith("while scanning a block scalar")) {
            problems.error(met, "yaml-text-after-bar");
        } else if (message.startsWith("while scanning an a")) {
            problems.error(begin, "yaml-anchor", "character", characterAt(begin));
        } else if (message.contains("tag")) {
            problems.error(begin, "yaml-tag");
        } else if (message.startsWith("while parsing a flow")) {
            problems.error(begin, "yaml-bracket-open", "character", characterAt(begin));
        } else {
            reportByMet(message, met);
        }
    }

    private void reportByMet(String message, Location met) {
        if (message.contains("<document start>")) {
            behindTheEnd(met);
        } else if (message.contains("but found '<scalar>'")) {
            behindValue(met);
        } else if (message.contains("expected <block end>") || message.startsWith("sequence entries")) {
            problems.error(met, "yaml-indentation");
        } else {
            problems.error(met, "yaml-broken");
        }
    }

    /** What the file starts with is no key, and the library took it for all there is. */
    private void behindTheEnd(Location met) {
        var previous = previousLine(met);
        if (previous.line() < met.line() && !lineAt(previous).isBlank()) {
            notAKey(previous);
        } else {
            problems.error(met, "yaml-broken");
        }
    }

    /** A text where the value before it is complete: that ended by a mark that closes, or it stands on the lines above. */
    private void behindValue(Location met) {
        var before = lineAt(met).substring(0, indexOf(met)).stripTrailing();
        if (before.isEmpty()) {
            before = lineAt(previousLine(met)).stripTrailing();
        }
        if (before.endsWith("]") || before.endsWith("}")) {
            problems.error(met, "yaml-after-bracket");
        } else if (before.endsWith("\"") || before.endsWith("'")) {
            problems.error(met, "yaml-after-quote");
        } else {
            notAKey(met);
        }
    }

    /** A colon where none can be: in a value, or because the line before is not what its author takes it for. */
    private void unexpectedColon(Location colon) {
        var before = lineAt(colon).substring(0, indexOf(colon));
        var quoted = KEY_THEN_CURLY_QUOTE.matcher(before);
        if (quoted.matches()) {
            problems.error(at(colon, quoted.end(1)), "yaml-curly-quotes");
            return;
        }
        if (KEY_THEN_TEXT.matcher(before).matches()) {
            problems.error(colon, "yaml-colon-in-value");
            return;
        }
        var previous = previousLine(colon);
        if (isDashWithoutSpace(previous)) {
            dashWithoutSpace(previous);
            return;
        }
        var glued = KEY_WITHOUT_SPACE.matcher(lineAt(previous));
        if (glued.matches()) {
            problems.error(new Location(file.path(), previous.line(), glued.end(1) + 1), "yaml-no-space");
        } else if (!lineAt(previous).contains(":")) {
            problems.error(previous, "yaml-not-a-key");
        } else if (LONE_KEY.matcher(before).matches()) {
            problems.error(new Location(file.path(), colon.line(), 1 + indentation(before)), "yaml-indentation");
        } else {
            problems.error(colon, "yaml-colon-in-value");
        }
    }

    private boolean isDashWithoutSpace(Location line) {
        return DASH_WITHOUT_SPACE.matcher(lineAt(line)).matches();
    }

    private void dashWithoutSpace(Location line) {
        problems.error(at(line, lineAt(line).indexOf('-')), "yaml-dash-without-space");
    }

    private void otherDash(Location line) {
        var place = at(line, indentation(lineAt(line)));
        problems.error(place, "yaml-other-dash", "character", characterAt(place));
    }

    private void notAKey(Location line) {
        if (isDashWithoutSpace(line)) {
            dashWithoutSpace(line);
            return;
        }
        if (OTHER_DASH.matcher(lineAt(line)).matches()) {
            otherDash(line);
            return;
        }
        var glued = KEY_WITHOUT_SPACE.matcher(lineAt(line));
        if (glued.matches()) {
            problems.error(new Location(file.path(), line.line(), glued.end(1) + 1), "yaml-no-space");
        } else {
            problems.error(line, "yaml-not-a-key");
        }
    }

    private List<Location> marks(String message) {
        var marks = new ArrayList<Location>();
        var matcher = MARK.matcher(message);
        while (matcher.find()) {
            marks.add(new Location(
                    file.path(), Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
        }
        return marks;
    }

    /** The start of the last line before this one that says something. */
    private Location previousLine(Location location) {
        var lines = file.lines();
        var index = location.line() - 2;
        while (index > 0 && (lines.get(index).isBlank() || lines.get(index).strip().startsWith("#"))) {
            index--;
        }
        var found = Math.max(index, 0);
        return new Location(file.path(), found + 1, 1 + indentation(lines.get(found)));
    }

    /** A line, or as much of a very long one as a pattern can be held against without exhausting the stack. */
    private String lineAt(Location location) {
        var lines = file.lines();
        var line = location.line() >= 1 && location.line() <= lines.size() ? lines.get(location.line() - 1) : "";
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
    }

    /** @param index counted in the line */
    private Location at(Location line, int index) {
        return new Location(file.path(), line.line(), 1 + lineAt(line).codePointCount(0, index));
    }

    private int indexOf(Location colon) {
        var line = lineAt(colon);
        var before = Math.min(colon.column() - 1, line.codePointCount(0, line.length()));
        return line.offsetByCodePoints(0, before);
    }

    private String characterAt(Location location) {
        var rest = lineAt(location).substring(indexOf(location));
        return rest.isEmpty() ? "" : Character.toString(rest.codePointAt(0));
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
