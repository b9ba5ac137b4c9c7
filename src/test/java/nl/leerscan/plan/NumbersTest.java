package nl.leerscan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import nl.leerscan.model.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"1, 7, 7", "2.5, 3, '7,5'", "2.5, 4, 10", "0.5, -3, '−1,5'", "10, 10, 100", "1, 0, 0", "1, -7, −7",
            "0.0001, 1, '0,0001'", "1000, 1000, 1000000"})
    void aTotalIsMultipliedAndHasNoNeedlessZeros(String multiplier, int points, String shown) {
        assertThat(dutch(multiplier).total(points)).isEqualTo(shown);
    }

    @Test
    void theDecimalMarkIsThatOfTheLanguage() {
        var english = new Texts("en", Map.of("number.decimal", ".", "number.range", "{from} to {to}"));
        assertThat(new Numbers(new BigDecimal("2.5"), english).total(1)).isEqualTo("2.5");
        assertThat(new Numbers(new BigDecimal("2.5"), english).totals(new Range(-1, 1))).isEqualTo("−2.5 to 2.5");
    }

    @Test
    void aRangeOfOneTotalIsThatTotal() {
        assertThat(dutch("2.5").totals(new Range(10, 37))).isEqualTo("25 t/m 92,5");
        assertThat(dutch("2.5").totals(new Range(38, 38))).isEqualTo("95");
        assertThat(dutch("1").totals(new Range(-3, -1))).isEqualTo("−3 t/m −1");
    }

    @ParameterizedTest
    @CsvSource({"1, 10, 10", "2.5, 25, 10", "2.5, 26, 11", "2.5, 27.5, 11", "2.5, -26, -10", "2.5, -25, -10",
            "0.1, 0.3, 3", "3, 1, 1", "3, 0, 0"})
    void aCutOffBecomesTheLowestSumThatIsNotBelowIt(String multiplier, String cutOff, int points) {
        assertThat(dutch(multiplier).pointsFor(new BigDecimal(cutOff))).isEqualTo(points);
    }

    private static Numbers dutch(String multiplier) {
        return new Numbers(new BigDecimal(multiplier), Toolkits.DUTCH);
    }
}
