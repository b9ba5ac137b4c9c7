package nl.leerscan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionIdsTest {

    @ParameterizedTest
    @CsvSource({"2026-1, 2026-2", "2026-9, 2026-10", "2026-09, 2026-10", "1.4.9, 1.4.10", "2026, 2026-2", "proef, proef-2",
        "versie2, versie2-2"})
    void theNextEditionIsTheNextNumber(String id, String next) {
        assertThat(EditionIds.after(id)).isEqualTo(next);
    }
}
