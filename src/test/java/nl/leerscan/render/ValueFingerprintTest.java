package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerscan.AllPrintable;
import nl.leerscan.content.ContentReader;
import nl.leerscan.model.Prose;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are told from each other by what they hold. */
class ValueFingerprintTest {

    private record Two(@Nullable Object one, @Nullable Object other) {
    }

    private record AnotherTwo(@Nullable Object one, @Nullable Object other) {
    }

    @Test
    void valuesThatAreNotEqualHaveOtherFingerprints() {
        var values = List.of("", "a", "1", 1, 1L, 1.0, new BigDecimal("1"), new BigDecimal("1.0"), true, LocalDate.of(2026, 11, 22),
                URI.create("a"), new Prose.Markup("a"), List.of(), List.of("a"), List.of("a", "b"), List.of("ab"), List.of(List.of("a"), "b"),
                List.of("a", List.of("b")), Map.of(), Map.of("a", "b"), Map.of("b", "a"), new Two("a", "b"), new AnotherTwo("a", "b"),
                new Two("b", "a"), new Two("ab", ""), new Two("a", null), new Two(null, "a"), new Two(null, null), new Two("null", "null"),
                new Two(List.of("a"), List.of()), new Two(List.of(), List.of("a")), new Two("a, other=b", "c"), new Two("a", "b, other=c"));
        var fingerprints = values.stream().map(ValueFingerprintTest::fingerprint).toList();
        assertThat(fingerprints).doesNotHaveDuplicates();
        assertThat(values.stream().map(ValueFingerprintTest::fingerprint)).isEqualTo(fingerprints);
    }

    @Test
    void theOrderInWhichAMapWasFilledDoesNotCount() {
        var one = new LinkedHashMap<>(Map.of("a", 1));
        one.put("b", 2);
        var other = new LinkedHashMap<>(Map.of("b", 2));
        other.put("a", 1);
        assertThat(fingerprint(one)).isEqualTo(fingerprint(other));
    }

    @Test
    void aValueThatMayHoldMoreThanItSaysIsRefused() {
        assertThatThrownBy(() -> fingerprint(new Object())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Object");
        assertThatThrownBy(() -> fingerprint(new Two("a", new byte[1]))).isInstanceOf(IllegalArgumentException.class);
    }

    /** So that what an earlier run kept is known again: this figure was told by one. */
    @Test
    void anotherRunOfTheProgramTellsTheSame() {
        assertThat(fingerprint(new Two(List.of("a", Map.of("b", 1)), new Prose.Markup("<p>é</p>")))).isEqualTo(270_334_777_117_845_550L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/resources/content/tiny", "src/test/resources/content/usability"})
    void everyPageIsToldFromAllOthersAndIsKnownAgain(String content) {
        var once = plan(content);
        var again = plan(content);
        var fingerprints = new ValueFingerprint();
        var told = once.pages().stream().map(fingerprints::of).toList();
        assertThat(told).doesNotHaveDuplicates();
        assertThat(again.pages().stream().map(new ValueFingerprint()::of)).isEqualTo(told);
    }

    /** Of each record in a plan: another value in any of its parts is another plan. */
    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/resources/content/tiny"})
    void everyPartOfEveryRecordCounts(String content) throws ReflectiveOperationException {
        var plan = plan(content);
        var seen = new HashSet<Class<?>>();
        for (var record : records(Stream.concat(plan.pages().stream(), Stream.of(plan.frame())).toList())) {
            if (seen.add(record.getClass())) {
                assertEveryPartCounts(record);
            }
        }
        assertThat(seen).hasSizeGreaterThan(20);
    }

    private static void assertEveryPartCounts(Record record) throws ReflectiveOperationException {
        var components = record.getClass().getRecordComponents();
        var types = Arrays.stream(components).map(component -> component.getType()).toArray(Class<?>[]::new);
        var constructor = record.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        for (int i = 0; i < components.length; i++) {
            var parts = new Object[components.length];
            for (int j = 0; j < parts.length; j++) {
                components[j].getAccessor().setAccessible(true);
                parts[j] = components[j].getAccessor().invoke(record);
            }
            parts[i] = another(parts[i], types[i]);
            if (parts[i] != null) {
                assertThat(fingerprint(constructor.newInstance(parts))).as("%s of %s", components[i].getName(), record.getClass())
                        .isNotEqualTo(fingerprint(record));
            }
        }
    }

    /** A value of that type that is not this; null where there is none that any record takes. */
    private static @Nullable Object another(@Nullable Object value, Class<?> type) {
        if (type == String.class) {
            return Objects.requireNonNullElse(value, "") + "x";
        }
        if (type == int.class) {
            return (int) value + 1;
        }
        if (type == boolean.class) {
            return !(boolean) value;
        }
        if (type == List.class && !((List<?>) value).isEmpty()) {
            var longer = new ArrayList<Object>((List<?>) value);
            longer.add(longer.get(0));
            return longer;
        }
        return null;
    }

    private static List<Record> records(Object value) {
        var records = new ArrayList<Record>();
        collect(value, records);
        return records;
    }

    private static void collect(@Nullable Object value, List<Record> records) {
        if (value instanceof Record record) {
            records.add(record);
            for (var component : record.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    collect(component.getAccessor().invoke(record), records);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, records));
        }
    }

    private static long fingerprint(Object value) {
        return new ValueFingerprint().of(value);
    }

    private static Plan plan(String content) {
        return Plan.of(new ContentReader(Path.of(content), Path.of("templates"), new AllPrintable(), new Problems()).read()
                .orElseThrow());
    }
}
