package nl.leerscan.edit;

import java.util.List;
import java.util.regex.Pattern;
import nl.leerscan.edit.Part.Words;

/** Writes a text in the place of another. */
record Replacing(Sheet sheet, Position position, Words old) {

    private static final Pattern INDICATORS = Pattern.compile("[0-9+-]*");

    /** The whole file, with this text in this style in the place of the old one. */
    String with(Style style, String value) {
        if (old.style().isBlock()) {
            return sheet.replaced(old.start(), old.end(), style.isBlock() ? block(style, value)
                    : style.inLine(value) + behindIndicators());
        }
        var gap = isBehindColon() ? " " : "";
        if (!style.isBlock()) {
            return sheet.replaced(old.start(), old.end(), gap + style.inLine(value));
        }
        // A comment behind the text goes behind the mark of the block.
        var lineEnd = sheet.endOfLine(old.end());
        var block = style.write(value, position.column(), sheet.lineEnd());
        var mark = block.substring(0, block.indexOf(sheet.lineEnd()));
        return sheet.replaced(old.start(), lineEnd,
                gap + mark + sheet.between(old.end(), lineEnd) + block.substring(mark.length()));
    }

    /** Where nothing stood yet. */
    private boolean isBehindColon() {
        return old.start() == old.end() && !Character.isWhitespace(sheet.text().charAt(old.start() - 1));
    }

    private String block(Style style, String value) {
        var indentation = indentation();
        var indicators = indicators();
        var isTold = indicators.chars().anyMatch(Character::isDigit);
        var told = !isTold && Style.needsIndicator(value) ? String.valueOf(indentation - position.column()) : "";
        var lines = style.lines(value, indentation);
        var raw = style == Style.LITERAL && old.style() == Style.LITERAL
                ? new KeptLines(rawLines(), Wording.of(old.value()), sheet.lineEnd()).with(value, lines)
                : String.join(sheet.lineEnd(), lines);
        return style.mark() + told + indicators + behindIndicators() + endOfFirstLine() + raw;
    }

    private String indicators() {
        var found = INDICATORS.matcher(sheet.text()).region(old.start() + 1, old.end());
        return found.lookingAt() ? found.group() : "";
    }

    /** A comment, perhaps. */
    private String behindIndicators() {
        return sheet.between(old.start() + 1 + indicators().length(), sheet.endOfLine(old.start()));
    }

    private String endOfFirstLine() {
        var end = sheet.endOfLine(old.start());
        return end < sheet.end() ? sheet.between(end, sheet.nextLine(end)) : sheet.lineEnd();
    }

    private List<String> rawLines() {
        var first = sheet.nextLine(old.start());
        return first < old.end() ? LineEnds.split(sheet.between(first, old.end())) : List.of();
    }

    /** As its first line with words has it; that line may start with spaces of its own. */
    private int indentation() {
        var raw = rawLines().stream().filter(line -> !line.isBlank()).findFirst();
        var words = old.value().lines().filter(line -> !line.isBlank()).findFirst();
        return raw.isPresent() && words.isPresent() ? spacesBefore(raw.get()) - spacesBefore(words.get())
                : position.column() + Style.INDENTATION;
    }

    private static int spacesBefore(String line) {
        var spaces = 0;
        while (line.startsWith(" ", spaces)) {
            spaces++;
        }
        return spaces;
    }
}
