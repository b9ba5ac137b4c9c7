package nl.leerscan.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerscan.machine.Check;
import nl.leerscan.model.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a plan holds from anything else, in this run of the program and in later ones: values that are equal have the same
 * fingerprint, and others do not. Safe to use from several threads.
 */
final class ValueFingerprint {

    private static final String MARKUP = Prose.Markup.class.getName();

    private final Map<Class<?>, List<Method>> accessors = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException for a value that may hold more than it says */
    long of(Object value) {
        var check = new Check();
        add(value, check);
        return check.value();
    }

    private void add(@Nullable Object value, Check check) {
        if (value instanceof Record record) {
            addParts(record, check);
        } else if (value instanceof List<?> list) {
            addAll(list, check);
        } else if (value instanceof Map<?, ?> map) {
            var inOrder = new TreeMap<>(map);
            addAll(inOrder.keySet(), check);
            addAll(inOrder.values(), check);
        } else if (value instanceof Prose.Markup markup) {
            check.with(MARKUP).withAll(markup.utf8());
        } else if (value == null) {
            check.with(-1);
        } else {
            check.with(value.getClass().getName()).with(text(value));
        }
    }

    private void addParts(Record record, Check check) {
        check.with(record.getClass().getName());
        for (var accessor : accessors.computeIfAbsent(record.getClass(), ValueFingerprint::accessors)) {
            try {
                add(accessor.invoke(record), check);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
    }

    private void addAll(Collection<?> values, Check check) {
        check.with(values.size());
        values.forEach(value -> add(value, check));
    }

    private static String text(Object value) {
        if (value instanceof String || value instanceof Number || value instanceof Boolean || value instanceof Enum<?>
                || value instanceof LocalDate || value instanceof URI) {
            return value.toString();
        }
        throw new IllegalArgumentException("What does " + value.getClass() + " hold?");
    }
}
