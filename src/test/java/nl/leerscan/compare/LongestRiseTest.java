package nl.leerscan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongestRiseTest {

    @Test
    void asFewAsPossibleAreLeftOut() {
        assertThat(rise(List.of())).isEmpty();
        assertThat(rise(List.of(1, 2, 3))).containsExactly(1, 2, 3);
        assertThat(rise(List.of(5, 1, 2, 3, 4))).containsExactly(1, 2, 3, 4);
        assertThat(rise(List.of(2, 3, 4, 1, 5))).containsExactly(2, 3, 4, 5);
        assertThat(rise(List.of(3, 2, 1))).containsExactly(2);
    }

    @Test
    void ofTwoThatChangedPlacesTheOneThatStandsWhereItStoodStays() {
        assertThat(LongestRise.of(List.of(2, 3, 5, 4), List.of(1, 2, 3, 4))).containsExactly(2, 3, 4);
    }

    private static List<Integer> rise(List<Integer> numbers) {
        return LongestRise.of(numbers, IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }
}
