package nl.leerscan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerscan.plan.Questionnaire.Choice;
import org.junit.jupiter.api.Test;

class ColumnWidthTest {

    @Test
    void isTheUsualWhereThereIsRoom() {
        assertThat(of("Nee", "Ja")).isEqualTo(14);
        assertThat(of("Nooit", "Soms", "Vaak", "Altijd")).isEqualTo(14);
    }

    @Test
    void isLessWithManyAnswers() {
        assertThat(of("Nooit", "Zelden", "Soms", "Vaak", "Altijd", "Weet niet", "Anders")).isEqualTo(12);
        assertThat(of("A", "B", "C", "D", "E", "F", "G")).isEqualTo(12);
    }

    @Test
    void growsWithTheLongestWord() {
        assertThat(of("Duidelijke weerstand", "Een neutrale bijdrage", "Positieve bijdrage", "Krachtige bijdrage"))
                .isGreaterThan(16.9).isLessThan(17.1);
        assertThat(of("Unimportant", "Neutral", "Important")).isGreaterThan(20.5).isLessThan(21.5);
    }

    /** As many letters take more room when they are wide. */
    @Test
    void growsWithWideLetters() {
        assertThat(of("Helemaal mee oneens", "Helemaal mee eens")).isGreaterThan(15).isLessThan(17);
        assertThat(of("Onvoldoende", "Voldoende", "Goed")).isGreaterThan(21).isLessThan(22.5);
        assertThat(of("Altijd", "Af en toe")).isEqualTo(14);
    }

    @Test
    void longLabelsTakeNoMoreThanAFewLines() {
        assertThat(of("Applied to me to a considerable degree or a good part of time, on most days of the week", "No"))
                .isGreaterThan(20);
    }

    @Test
    void thereAreNoColumnsWhenWordsOrNumbersAreTooMany() {
        assertThat(of("1", "2", "3", "4", "5", "6", "Extraordinarily")).isZero();
        assertThat(of("Nee", "ja ".repeat(150))).isZero();
        assertThat(of(IntStream.rangeClosed(0, 11).mapToObj(Integer::toString).toArray(String[]::new))).isZero();
        assertThat(ColumnWidth.of(List.of())).isZero();
    }

    private static double of(String... labels) {
        return ColumnWidth.of(Stream.of(labels).map(label -> new Choice(label, 0)).toList());
    }
}
