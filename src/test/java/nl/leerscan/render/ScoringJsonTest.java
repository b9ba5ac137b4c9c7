package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.leerscan.plan.ScoringData;
import nl.leerscan.plan.ScoringData.AskedFactor;
import nl.leerscan.plan.ScoringData.AskedQuestion;
import org.junit.jupiter.api.Test;

class ScoringJsonTest {

    @Test
    void saysWhatTheScriptNeedsAndLeavesOutWhatIsNotThere() {
        var questions = List.of(new AskedQuestion("a", "f", List.of(0, -1)), new AskedQuestion("b", null, List.of(2)));
        var factors = List.of(new AskedFactor("f", "g"), new AskedFactor("h", null));
        var data = new ScoringData("leerscan:i:1", 1023, questions, factors, List.of("g"), List.of(-1, 3),
                new BigDecimal("2.5"));
        assertThat(ScoringJson.of(data)).isEqualTo("{\"key\":\"leerscan:i:1\",\"tag\":1023,\"questions\":["
                + "{\"id\":\"a\",\"factor\":\"f\",\"points\":[0,-1]},{\"id\":\"b\",\"points\":[2]}],"
                + "\"factors\":[{\"id\":\"f\",\"group\":\"g\"},{\"id\":\"h\"}],\"groups\":[\"g\"],"
                + "\"conclusions\":[-1,3],\"multiplier\":2.5}");
    }

    @Test
    void cannotEndTheElementAroundIt() {
        var data = new ScoringData("</script><!-- \"\\", 0, List.of(), List.of(), List.of(), List.of(), BigDecimal.ONE);
        assertThat(ScoringJson.of(data)).doesNotContain("<").contains("\\u003c/script>\\u003c!-- \\\"\\\\");
    }
}
