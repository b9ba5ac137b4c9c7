package nl.leerscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The pages with something to do are small enough for any connection and any old computer. */
class PageWeightTest {

    private static final byte[] QUESTIONNAIRE = Sites.REAL.built().files().get("vragenlijst.html");

    @Test
    void weighsLessThanAPhotograph() {
        assertThat(QUESTIONNAIRE).hasSizeLessThan(40_000);
    }

    @Test
    void theWorkshopWeighsNoMoreThanWhatIsOnItsScreens() {
        assertThat(Sites.REAL.built().files().get("begeleiden.html")).hasSizeLessThan(60_000);
        assertThat(Sites.REAL.built().files().get("groepsuitslag.html")).hasSizeLessThan(60_000);
        assertThat(Sites.REAL.built().files().get("interventiewijzer.html")).hasSizeLessThan(60_000);
    }

    @Test
    void picturesOfDocumentsAreSmallEnoughToShowAll() {
        assertThat(Sites.REAL.built().files().get("downloads.html")).hasSizeLessThan(60_000);
    }

    @Test
    void whatAllPagesSayFitsInThePageThatSearchesThem() {
        assertThat(Sites.REAL.built().files().get("zoeken.html")).hasSizeLessThan(60_000);
    }

    @Test
    void theToolkitInOneFileIsMostlyItsForms() {
        var page = Sites.REAL.built().text("toolkit.html").replaceAll("data:application/pdf;base64,[^\"]*", "");
        assertThat(page.length()).isLessThan(400_000);
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
