package nl.leerscan.edit;

import java.util.List;
import nl.leerscan.edit.Part.Group;
import nl.leerscan.edit.Untouchable.Reason;

/** Takes a key or an item away, with its value; comments above it stay. */
record Removing(Outline outline) {

    /** @param way the positions to what goes; lists and groups that would be empty without it go as well */
    String last(List<Position> way) throws Untouchable {
        var last = way.size() - 1;
        while (last > 0 && way.get(last - 1).value().size() == 1) {
            last--;
        }
        var gone = way.get(last);
        var around = last == 0 ? outline.root() : way.get(last - 1).value();
        var sheet = outline.sheet();
        if (around.size() == 1 || last < way.size() - 1 && !(around instanceof Group)) {
            throw new Untouchable(Reason.LAST_KEY, sheet.lineNumber(gone.start()));
        }
        if (gone.inBrackets()) {
            throw new Untouchable(Reason.BRACKETS, sheet.lineNumber(gone.start()));
        }
        return sheet.startsLine(gone.start()) ? withoutLines(gone) : withoutFirstKey(gone);
    }

    private String withoutLines(Position gone) {
        var sheet = outline.sheet();
        var from = sheet.startOfLine(gone.start());
        var to = sheet.nextLine(gone.value().end());
        var isAtEnd = to == sheet.end() && sheet.endOfLine(gone.value().end()) == to;
        // Where the last line has no end, the one before it has none either once it is the last.
        return sheet.replaced(isAtEnd ? sheet.endOfLine(sheet.startOfLine(from - 1)) : from, to, "");
    }

    /** The first key of an item stands behind the dash; the next key takes its place. */
    private String withoutFirstKey(Position gone) {
        var sheet = outline.sheet();
        var lineEnd = sheet.endOfLine(gone.value().end());
        var nextLine = sheet.between(sheet.nextLine(lineEnd), sheet.endOfLine(sheet.nextLine(lineEnd)));
        var isKey = !nextLine.isBlank() && !nextLine.stripLeading().startsWith("#");
        var dash = sheet.between(0, gone.start()).stripTrailing().length();
        return isKey ? sheet.replaced(gone.start(), sheet.nextLine(lineEnd) + gone.column(), "")
                : sheet.replaced(dash, lineEnd, "");
    }
}
