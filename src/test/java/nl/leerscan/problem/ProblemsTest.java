package nl.leerscan.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is found is kept as a person can read it. */
class ProblemsTest {

    private final Problems problems = new Problems();

    @Test
    void theSameFindingAtTheSamePlaceCountsOnce() {
        problems.error(new Location("a.md", 1, 1), "link-empty");
        problems.error(new Location("a.md", 1, 1), "link-empty");
        assertThat(problems.sorted()).hasSize(1);
    }

    @Test
    void ofOneFileNoMoreIsKeptThanAPersonWouldReadAndThereItSaysSo() {
        find(problems, "a.md", Problems.MOST + 20);
        find(problems, "b.md", Problems.MOST);
        assertThat(of("a.md")).isEqualTo(Problems.MOST + 1);
        assertThat(of("b.md")).isEqualTo(Problems.MOST);
        assertThat(problems.sorted()).filteredOn(problem -> problem.code().equals("problems-more"))
                .extracting(problem -> problem.location().file()).containsExactly("a.md");
    }

    @Test
    void whatWasFoundElsewhereIsKeptAsIfItWereFoundHere() {
        var elsewhere = new Problems();
        find(elsewhere, "a.md", Problems.MOST + 20);
        find(problems, "a.md", Problems.MOST + 20);
        var here = problems.sorted();

        problems.addAll(elsewhere);
        assertThat(problems.sorted()).isEqualTo(here);

        var empty = new Problems();
        empty.addAll(elsewhere);
        assertThat(empty.sorted()).isEqualTo(here);
    }

    private long of(String file) {
        return problems.sorted().stream().filter(problem -> problem.location().file().equals(file)).count();
    }

    private static void find(Problems problems, String file, int number) {
        for (int line = 1; line <= number; line++) {
            problems.error(new Location(file, line, 1), "link-empty");
        }
    }
}
