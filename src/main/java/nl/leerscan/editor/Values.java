package nl.leerscan.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerscan.edit.Manuscript;
import nl.leerscan.edit.Untouchable;

/**
 * What stands in a form.
 *
 * @param byName each text by the name of its field, as it is shown
 */
record Values(Map<String, String> byName) {

    Values {
        byName = Map.copyOf(byName);
    }

    /** What the file says now. */
    static Values of(Thing thing, Manuscript file) {
        var values = new HashMap<String, String>();
        thing.fields().forEach(field -> values.put(field.name(), shown(field, file)));
        return new Values(values);
    }

    /** What was sent; of a text that was not, what the file says. A switch that is off is never sent. */
    static Values sent(Thing thing, Manuscript file, Map<String, String> form) {
        var values = new HashMap<String, String>();
        for (var field : thing.fields()) {
            var sent = field.kind() == Kind.SWITCH ? form.getOrDefault(field.name(), off(field, file)) : form.get(field.name());
            values.put(field.name(), sent == null ? shown(field, file) : sent.replace("\r\n", "\n").replace('\r', '\n'));
        }
        return new Values(values);
    }

    String of(Field field) {
        return byName.getOrDefault(field.name(), "");
    }

    /** A file with these texts in it, or what cannot be put there, by field. */
    record Result(Manuscript file, Map<String, Refusal> refusals) {
    }

    /** The file with what was changed. A text that is as it was changes nothing, however it is written there. */
    Result in(Thing thing, Manuscript file) {
        var changed = file;
        var refusals = new LinkedHashMap<String, Refusal>();
        for (var field : thing.fields()) {
            if (isSame(field, file)) {
                continue;
            }
            if (field.needed() && tidy(field, of(field)).isEmpty()) {
                refusals.put(field.name(), Refusal.EMPTY);
                continue;
            }
            try {
                changed = with(field, file, changed);
            } catch (Untouchable untouchable) {
                refusals.put(field.name(), Refusal.of(untouchable));
            }
        }
        return new Result(changed, refusals);
    }

    private boolean isSame(Field field, Manuscript file) {
        return tidy(field, of(field)).equals(tidy(field, shown(field, file)));
    }

    private Manuscript with(Field field, Manuscript before, Manuscript changed) throws Untouchable {
        var value = tidy(field, of(field));
        return field.kind() == Kind.ITEMS ? changed.with(field.path(), items(field, value, before), Forms.ORDER)
                : changed.with(field.path(), value, Forms.ORDER);
    }

    /** The lines as items; one that is as it was stays as it is in the file, also where it has more lines there. */
    private static List<String> items(Field field, String value, Manuscript before) {
        var known = new HashMap<String, String>();
        before.texts(field.path()).forEach(item -> known.put(oneLine(item), item));
        return value.isEmpty() ? List.of()
                : Arrays.stream(value.split("\n")).map(line -> known.getOrDefault(line, line)).toList();
    }

    private static String off(Field field, Manuscript file) {
        var now = shown(field, file);
        return now.equals(Kind.ON) ? "" : now;
    }

    private static String shown(Field field, Manuscript file) {
        if (field.kind() != Kind.ITEMS) {
            return tidy(field, file.text(field.path()).orElse(""));
        }
        return String.join("\n", file.texts(field.path()).stream().map(Values::oneLine).toList());
    }

    private static String tidy(Field field, String value) {
        return switch (field.kind()) {
            case MARKDOWN -> value.replaceFirst("\\A(?:[ \\t]*\n)+", "").stripTrailing();
            case ITEMS -> String.join("\n", lines(value));
            default -> oneLine(value);
        };
    }

    private static List<String> lines(String value) {
        var lines = new ArrayList<String>();
        for (var line : value.split("\n")) {
            var item = oneLine(line.strip().replaceFirst("^[-*•] +", ""));
            if (!item.isEmpty()) {
                lines.add(item);
            }
        }
        return lines;
    }

    private static String oneLine(String value) {
        return value.strip().replaceAll("[ \\t]*\n\\s*", " ");
    }
}
