package nl.leerscan.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leerscan.edit.Part.Group;
import nl.leerscan.edit.Part.Key;

/**
 * Writes a text where nothing was.
 *
 * @param style in which it is to be written
 */
record Adding(Sheet sheet, Style style, String value) {

    /** Where in its group a key comes. */
    private static Optional<Key> keyBefore(Group group, String name, List<String> order) {
        var place = order.indexOf(name);
        if (place < 0) {
            return Optional.of(group.keys().get(group.size() - 1));
        }
        return group.keys().stream()
                .filter(key -> order.contains(key.name()) && order.indexOf(key.name()) < place)
                .max(Comparator.comparingInt(key -> order.indexOf(key.name())));
    }

    /**
     * The whole file with a key more.
     *
     * @param names the key, and what keys stand in it; a last name that is a place makes a list
     */
    String key(Group group, List<String> names, List<String> order) {
        var first = group.keys().get(0);
        var column = sheet.column(first.start());
        var entry = entry(names, column);
        var indentation = sheet.lineEnd() + " ".repeat(column);
        var before = keyBefore(group, names.get(0), order);
        if (before.isEmpty()) {
            return sheet.replaced(first.start(), first.start(), entry + indentation);
        }
        var end = sheet.endOfLine(before.get().value().end());
        return sheet.replaced(end, end, indentation + entry);
    }

    private String entry(List<String> names, int column) {
        var inside = column + Style.INDENTATION;
        if (names.size() > 1) {
            return names.get(0) + ":" + sheet.lineEnd() + " ".repeat(inside) + entry(names.subList(1, names.size()), inside);
        }
        return (Steps.isPlace(names.get(0), 1) ? "- " : names.get(0) + ": ") + style.write(value, column, sheet.lineEnd());
    }

    /**
     * The whole file with an item more.
     *
     * @param neighbour the item that it comes after; the first item for one that comes first
     */
    String item(int place, Position neighbour) {
        var indentation = sheet.lineEnd() + " ".repeat(neighbour.column());
        var gap = sheet.between(neighbour.start() + 1, neighbour.value().start());
        var entry = "-" + (gap.isBlank() && gap.startsWith(" ") ? gap : " ")
                + style.write(value, neighbour.column(), sheet.lineEnd());
        if (place == 0) {
            return sheet.replaced(neighbour.start(), neighbour.start(), entry + indentation);
        }
        var end = sheet.endOfLine(neighbour.value().end());
        return sheet.replaced(end, end, indentation + entry);
    }
}
