package nl.leerscan.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerscan.edit.Part.Group;
import nl.leerscan.edit.Part.Items;
import nl.leerscan.edit.Part.Key;
import nl.leerscan.edit.Part.Words;
import nl.leerscan.edit.Untouchable.Reason;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads YAML as parts that know where they lie, and refuses what is not simply keys, lists and texts. */
final class PartReader {

    private static final int DEEPEST = 50;
    private static final Pattern COLON = Pattern.compile("[ \t]*:");

    private final Sheet sheet;
    private final Parser parser;
    /** From code points, which the library counts, to {@code char}s of the sheet. */
    private final int[] offsets;

    private PartReader(Sheet sheet, int from, int to) {
        var yaml = sheet.between(from, to);
        this.sheet = sheet;
        this.parser = new ParserImpl(new StreamReader(yaml), new LoaderOptions());
        this.offsets = new int[yaml.codePointCount(0, yaml.length()) + 1];
        for (int i = 0, offset = 0; i < offsets.length; i++) {
            offsets[i] = from + offset;
            offset += offset < yaml.length() ? Character.charCount(yaml.codePointAt(offset)) : 0;
        }
    }

    /** The keys between two offsets. */
    static Group read(Sheet sheet, int from, int to) throws Untouchable {
        try {
            return new PartReader(sheet, from, to).root();
        } catch (YAMLException e) {
            throw new Untouchable(Reason.BROKEN);
        }
    }

    private Group root() throws Untouchable {
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.DocumentStart)) {
            throw new Untouchable(Reason.BROKEN);
        }
        parser.getEvent();
        var root = part(0);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw refused(Reason.UNUSUAL, parser.peekEvent());
        }
        if (root instanceof Group group && group.size() > 0) {
            return group;
        }
        throw new Untouchable(Reason.BROKEN);
    }

    private Part part(int depth) throws Untouchable {
        var event = (NodeEvent) parser.getEvent();
        refuseMarks(event);
        if (depth > DEEPEST) {
            throw refused(Reason.UNUSUAL, event);
        }
        if (event instanceof SequenceStartEvent list) {
            return items(list, depth);
        }
        return event instanceof MappingStartEvent group ? group(group, depth) : words((ScalarEvent) event);
    }

    private void refuseMarks(NodeEvent event) throws Untouchable {
        var hasTag = event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof CollectionStartEvent collection && collection.getTag() != null;
        if (event.getAnchor() != null || hasTag) {
            throw refused(Reason.MARKS, event);
        }
    }

    private Items items(SequenceStartEvent event, int depth) throws Untouchable {
        var parts = new ArrayList<Part>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            parts.add(part(depth + 1));
        }
        var end = end(event, parts);
        return new Items(offset(event.getStartMark()), end, event.isFlow(), parts);
    }

    private Group group(MappingStartEvent event, int depth) throws Untouchable {
        var keys = new ArrayList<Key>();
        var names = new HashSet<String>();
        var values = new ArrayList<Part>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            var keyEvent = parser.peekEvent();
            if (!(part(depth + 1) instanceof Words name) || name.style().isBlock() || !hasColon(name.end())) {
                throw refused(Reason.UNUSUAL, keyEvent);
            }
            if (!names.add(name.value())) {
                throw refused(Reason.KEY_TWICE, keyEvent);
            }
            values.add(part(depth + 1));
            keys.add(new Key(name.start(), name.value(), values.get(values.size() - 1)));
        }
        var end = end(event, values);
        return new Group(offset(event.getStartMark()), end, event.isFlow(), keys);
    }

    /** Not so where a key is written after a question mark. */
    private boolean hasColon(int offset) {
        return COLON.matcher(sheet.text()).region(offset, sheet.end()).lookingAt();
    }

    /** Takes the end of a list or group off; without brackets, it ends where the last of its parts does. */
    private int end(CollectionStartEvent event, List<Part> parts) {
        var end = parser.getEvent();
        return event.isFlow() || parts.isEmpty() ? offset(end.getEndMark()) : parts.get(parts.size() - 1).end();
    }

    private Words words(ScalarEvent event) {
        var style = Style.of(event.getScalarStyle());
        var start = offset(event.getStartMark());
        var end = offset(event.getEndMark());
        return new Words(start, style.isBlock() ? lastLineEnd(start, end) : end, style, event.getValue());
    }

    /** The library counts the empty lines after a block as part of it. */
    private int lastLineEnd(int start, int end) {
        return sheet.endOfLine(start + Wording.end(sheet.between(start, end)));
    }

    private Untouchable refused(Reason reason, Event event) {
        return new Untouchable(reason, sheet.lineNumber(offset(event.getStartMark())));
    }

    private int offset(Mark mark) {
        return offsets[mark.getIndex()];
    }
}
