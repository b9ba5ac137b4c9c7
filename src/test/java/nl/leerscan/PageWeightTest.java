package nl.leerscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The questionnaire is small enough for any connection and any old computer. */
class PageWeightTest {

    private static final byte[] QUESTIONNAIRE = Sites.REAL.built().files().get("vragenlijst.html");

    @Test
    void weighsLessThanAPhotograph() {
        assertThat(QUESTIONNAIRE).hasSizeLessThan(40_000);
    }

    @Test
    void weighsLittleOnAWire() throws IOException {
        var squeezed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(squeezed)) {
            gzip.write(QUESTIONNAIRE);
        }
        assertThat(squeezed.size()).isLessThan(12_000);
    }
}
