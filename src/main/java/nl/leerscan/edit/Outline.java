package nl.leerscan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerscan.edit.Part.Group;
import nl.leerscan.edit.Part.Items;
import nl.leerscan.edit.Part.Words;
import nl.leerscan.edit.Untouchable.Reason;

/**
 * A file taken apart.
 *
 * @param root the keys of the file, or of its front matter
 * @param body where the Markdown starts; the end of the file where there is none
 */
record Outline(Sheet sheet, Group root, int body) {

    private static final String FENCE = "---";

    /** Of a YAML file. */
    static Outline ofYaml(Sheet sheet) throws Untouchable {
        Wording.check(sheet, Reason.FILE_CHARACTER);
        return new Outline(sheet, PartReader.read(sheet, sheet.start(), sheet.end()), sheet.end());
    }

    /** Of a Markdown file: front matter between two lines of {@code ---}, then the body. */
    static Outline ofMarkdown(Sheet sheet) throws Untouchable {
        Wording.check(sheet, Reason.FILE_CHARACTER);
        var first = sheet.start();
        if (isFence(sheet, first)) {
            var front = sheet.nextLine(first);
            for (int line = front; line < sheet.end(); line = sheet.nextLine(line)) {
                if (isFence(sheet, line)) {
                    return new Outline(sheet, PartReader.read(sheet, front, line), sheet.nextLine(line));
                }
            }
        }
        throw new Untouchable(Reason.BROKEN);
    }

    private static boolean isFence(Sheet sheet, int line) {
        return sheet.between(line, sheet.endOfLine(line)).stripTrailing().equals(FENCE);
    }

    /** The positions from the first step to the last; fewer where the way stops before its end. */
    List<Position> way(List<String> path) {
        var positions = new ArrayList<Position>();
        Part part = root;
        var inBrackets = root.isInBrackets();
        for (var step : path) {
            var next = next(part, step, inBrackets);
            if (next.isEmpty()) {
                break;
            }
            positions.add(next.get());
            part = next.get().value();
            inBrackets |= part.isInBrackets();
        }
        return positions;
    }

    /** What a path leads to. */
    Optional<Position> find(List<String> path) {
        var way = way(path);
        return !path.isEmpty() && way.size() == path.size() ? Optional.of(way.get(way.size() - 1)) : Optional.empty();
    }

    /** The wording of a text, where a path leads to one. */
    Optional<String> text(List<String> path) {
        return find(path).flatMap(position -> position.value() instanceof Words words
                ? Optional.of(Wording.of(words.value())) : Optional.empty());
    }

    private Optional<Position> next(Part part, String step, boolean inBrackets) {
        if (part instanceof Group group) {
            return group.key(step).map(key -> position(key.value(), key.start(), inBrackets));
        }
        if (part instanceof Items items && Steps.isPlace(step, items.size())) {
            var value = items.parts().get(Integer.parseInt(step));
            return Optional.of(position(value, inBrackets ? value.start() : dash(value.start()), inBrackets));
        }
        return Optional.empty();
    }

    private Position position(Part value, int start, boolean inBrackets) {
        return new Position(value, start, sheet.column(start), inBrackets);
    }

    /** The dash before an item; the item itself where a comment stands between them. */
    private int dash(int item) {
        var before = item;
        while (before > 0 && Character.isWhitespace(sheet.text().charAt(before - 1))) {
            before--;
        }
        return before > 0 && sheet.text().charAt(before - 1) == '-' ? before - 1 : item;
    }
}
