package nl.leerscan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.leerscan.model.Document;
import nl.leerscan.model.Workshop;
import nl.leerscan.model.WorkshopStep;
import org.junit.jupiter.api.Test;

class WorkshopPlanTest {

    @Test
    void aStepStartsWhereTheOneBeforeEnds() {
        assertThat(script(30, 35, 9).steps()).extracting(WorkshopScript.Step::start)
                .containsExactly("0:00", "0:30", "1:05");
    }

    @Test
    void theStepsAreNumberedInTheirOrder() {
        assertThat(script(1, 1, 1).steps()).extracting(WorkshopScript.Step::number).containsExactly(1, 2, 3);
    }

    @Test
    void theEndIsAllOfThemTogether() {
        assertThat(script(30, 35, 9).minutes()).isEqualTo(74);
        assertThat(script(30, 35, 9).end()).isEqualTo("1:14");
        assertThat(script(60, 60).end()).isEqualTo("2:00");
        assertThat(script(IntStream.generate(() -> 240).limit(3).toArray()).end()).isEqualTo("12:00");
    }

    private static WorkshopScript script(int... minutes) {
        var steps = IntStream.of(minutes)
                .mapToObj(each -> new WorkshopStep("Stap", each, "Doel.", null, null, null, null, null))
                .toList();
        return WorkshopPlan.of(new Workshop(
                new Document("Workshop", "Kort.", Toolkits.PROSE), List.of(), steps, List.of(), null));
    }
}
