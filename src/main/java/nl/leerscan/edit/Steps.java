package nl.leerscan.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The steps of a path, through maps by key and through lists by place. */
final class Steps {

    private static final int DIGITS = 6;

    private Steps() {
    }

    static List<String> of(String path) {
        return List.of(path.split("/", -1));
    }

    /** Whether a step is a place in a list of so many. */
    static boolean isPlace(String step, int size) {
        return step.length() <= DIGITS && step.matches("[0-9]+") && Integer.parseInt(step) < size;
    }

    /**
     * Whether two meanings (of {@link Part#meaning}) are the same but for one place; that place, and what only leads to
     * it, may also be in one of them alone.
     */
    static boolean onlyDiffer(List<String> at, @Nullable Object one, @Nullable Object other) {
        if (at.isEmpty()) {
            return true;
        }
        var step = at.get(0);
        var on = at.subList(1, at.size());
        if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
            return without(step, a).equals(without(step, b)) && onlyDiffer(on, a.get(step), b.get(step));
        }
        if (one instanceof List<?> a && other instanceof List<?> b) {
            return a.size() == b.size() ? onlyDifferInItem(step, on, a, b)
                    : on.isEmpty() && (without(step, a).equals(b) || without(step, b).equals(a));
        }
        return one == null ? leadsOnlyTo(at, other) : other == null && leadsOnlyTo(at, one);
    }

    private static boolean onlyDifferInItem(String step, List<String> on, List<?> a, List<?> b) {
        return isPlace(step, a.size()) && without(step, a).equals(without(step, b))
                && onlyDiffer(on, a.get(Integer.parseInt(step)), b.get(Integer.parseInt(step)));
    }

    private static boolean leadsOnlyTo(List<String> at, @Nullable Object meaning) {
        if (at.isEmpty() || meaning == null) {
            return at.isEmpty();
        }
        var on = at.subList(1, at.size());
        return meaning instanceof Map<?, ?> map
                ? map.size() == 1 && leadsOnlyTo(on, map.get(at.get(0)))
                : meaning instanceof List<?> list && list.size() == 1 && leadsOnlyTo(on, list.get(0));
    }

    private static Map<?, ?> without(String key, Map<?, ?> map) {
        var rest = new LinkedHashMap<Object, Object>(map);
        rest.remove(key);
        return rest;
    }

    private static List<?> without(String place, List<?> list) {
        var rest = new ArrayList<Object>(list);
        if (isPlace(place, list.size())) {
            rest.remove(Integer.parseInt(place));
        }
        return rest;
    }
}
