package nl.leerscan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import nl.leerscan.scoring.GroupCases.Group;
import nl.leerscan.scoring.GroupCases.Worked;
import nl.leerscan.scoring.GroupOutcome.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The second way of finding the statistics agrees with what was worked out by hand, and has the properties it must. */
class GroupMirrorTest {

    static List<Worked> cases() {
        return GroupCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheHand(Worked worked) {
        var mirror = worked.group().mirror();

        assertThat(Differences.between(worked.outcome(), worked.about(GroupCases.json(mirror.outcome()))))
                .as(worked.why()).isEmpty();
        if (worked.before() != null) {
            var shifts = GroupCases.json(mirror.since(worked.before().mirror()));
            assertThat(Differences.between(worked.shifts(), shifts)).as(worked.why()).isEmpty();
        }
    }

    @Test
    void everyParticipantIsInOneConclusion() {
        randomGroups(group -> {
            var outcome = group.mirror().outcome();
            assertThat(outcome.conclusions().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(outcome.count()).isEqualTo(group.participants().size());
        });
    }

    @Test
    void theOrderOfTheParticipantsDoesNotMatter() {
        randomGroups(group -> {
            var shuffled = new ArrayList<>(group.participants());
            Collections.shuffle(shuffled, new Random(1));
            assertThat(new GroupMirror(group.instrument(), shuffled).outcome()).isEqualTo(group.mirror().outcome());
        });
    }

    @Test
    void divisionLiesBetweenAllAlikeAndHalfAtEachEnd() {
        randomGroups(group -> group.mirror().outcome().questions().forEach(question -> {
            var counts = question.answers().stream().map(GroupOutcome.Given::count).toList();
            var given = counts.stream().filter(count -> count > 0).count();
            var ends = counts.get(0).equals(counts.get(counts.size() - 1)) && given == 2 && counts.get(0) > 0;
            assertThat(question.division()).isBetween(0.0, 1.0);
            assertThat(question.division() == 0).isEqualTo(given == 1);
            assertThat(question.division() == 1).isEqualTo(ends);
        }));
    }

    @Test
    void theMeansOfTheFactorsAddUpToTheMeanTotalWhenEveryQuestionHasOneAndEverybodyAnswered() {
        var seen = new ArrayList<Group>();
        randomGroups(group -> {
            var outcome = group.mirror().outcome();
            if (outcome.forms() > 0 && outcome.forms() == outcome.count()
                    && group.instrument().questions().stream().allMatch(question -> question.factor() != null)) {
                seen.add(group);
                assertThat(outcome.factors().stream().mapToDouble(Part::mean).sum())
                        .isCloseTo(outcome.totals().mean(), within(1e-9));
            }
        });
        assertThat(seen).as("groups to which this applies").isNotEmpty();
    }

    private static void randomGroups(Consumer<Group> check) {
        LongStream.range(0, 300).forEach(seed -> {
            var instrument = RandomInstruments.of(seed);
            check.accept(new Group(instrument, RandomGroups.of(instrument, seed)));
        });
    }
}
