package nl.leerscan.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Work that is shared among the cores. */
class CoresTest {

    @Test
    void allOfItIsDoneOnce() {
        var done = IntStream.range(0, 1_000).mapToObj(i -> new AtomicInteger()).toList();
        Cores.share(done.stream().<Runnable>map(each -> each::incrementAndGet).toList());
        assertThat(done).allMatch(each -> each.get() == 1);
    }

    @Test
    void noWorkIsDoneAtOnce() {
        Cores.share(List.of());
        assertThat(Cores.each(List.of(), value -> value)).isEmpty();
    }

    @Test
    void whatBecomesOfEachStandsInTheOrderOfTheValues() {
        var numbers = IntStream.range(0, 1_000).boxed().toList();
        assertThat(Cores.each(numbers, number -> -number)).isEqualTo(numbers.stream().map(number -> -number).toList());
    }

    @RepeatedTest(20)
    void whatFailedFirstInTheOrderOfTheWorkIsThrown() {
        var work = new ArrayList<Runnable>();
        for (int i = 0; i < 50; i++) {
            var number = i;
            work.add(() -> {
                if (number >= 10) {
                    throw new IllegalStateException(String.valueOf(number));
                }
            });
        }
        assertThatThrownBy(() -> Cores.share(work)).isInstanceOf(IllegalStateException.class).hasMessage("10");
    }

    @Test
    void anErrorIsThrownAsItIs() {
        assertThatThrownBy(() -> Cores.share(List.of(() -> {
            throw new StackOverflowError();
        }))).isInstanceOf(StackOverflowError.class);
    }
}
