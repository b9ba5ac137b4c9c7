package nl.leerscan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerscan.edit.Part.Group;
import nl.leerscan.edit.Part.Items;
import nl.leerscan.edit.Part.Words;
import nl.leerscan.edit.Untouchable.Reason;

/**
 * The ways to change a file in one place; each is the whole file, the best first.
 *
 * @param order of keys, for one that is absent
 */
record Change(Outline outline, List<String> steps, List<String> order) {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*");

    /** With a text in the place of another, or where there was none. */
    List<String> written(String value) throws Untouchable {
        var position = outline.find(steps);
        if (position.isEmpty()) {
            return added(value);
        }
        if (!(position.get().value() instanceof Words old)) {
            throw refused(Reason.NOT_THERE);
        }
        var replacing = new Replacing(outline.sheet(), position.get(), old);
        return Style.choices(old.style(), old.value(), value, position.get().inBrackets()).stream()
                .map(style -> replacing.with(style, value)).toList();
    }

    /** Without a key or an item. */
    List<String> removed() throws Untouchable {
        var way = outline.way(steps);
        if (way.size() < steps.size()) {
            throw refused(Reason.NOT_THERE);
        }
        return List.of(new Removing(outline).last(way));
    }

    /** With a key or an item more. */
    List<String> added(String value) throws Untouchable {
        var way = outline.way(steps.subList(0, steps.size() - 1));
        var around = way.isEmpty() ? outline.root() : way.get(way.size() - 1).value();
        if (around.isInBrackets() || !way.isEmpty() && way.get(way.size() - 1).inBrackets()) {
            throw refused(Reason.BRACKETS);
        }
        if (around instanceof Group group) {
            return key(group, steps.subList(way.size(), steps.size()), value);
        }
        var last = steps.get(steps.size() - 1);
        if (around instanceof Items items && way.size() == steps.size() - 1 && Steps.isPlace(last, items.size() + 1)) {
            return item(Integer.parseInt(last), value);
        }
        throw refused(Reason.NOT_THERE);
    }

    private List<String> key(Group group, List<String> names, String value) throws Untouchable {
        var keys = names.subList(0, names.size() - (isList(names) ? 1 : 0));
        if (!keys.stream().allMatch(name -> KEY.matcher(name).matches())) {
            throw refused(Reason.NOT_THERE);
        }
        return Style.choices(Style.PLAIN, "", value, false).stream()
                .map(style -> new Adding(outline.sheet(), style, value).key(group, names, order)).toList();
    }

    private static boolean isList(List<String> names) {
        return names.size() > 1 && Steps.isPlace(names.get(names.size() - 1), 1);
    }

    private List<String> item(int place, String value) throws Untouchable {
        var beside = new ArrayList<>(steps.subList(0, steps.size() - 1));
        beside.add(String.valueOf(Math.max(0, place - 1)));
        var neighbour = outline.find(beside);
        if (neighbour.isEmpty() || !(neighbour.get().value() instanceof Words words)) {
            throw refused(Reason.NOT_THERE);
        }
        return Style.choices(words.style(), words.value(), value, false).stream()
                .map(style -> new Adding(outline.sheet(), style, value).item(place, neighbour.get())).toList();
    }

    /** Where the way to the place stops. */
    Untouchable refused(Reason reason) {
        var way = outline.way(steps);
        return new Untouchable(reason, way.isEmpty() ? 0 : outline.sheet().lineNumber(way.get(way.size() - 1).start()));
    }
}
