package nl.leerscan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leerscan.render.FillableForms;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The form to fill in on a screen, in the viewers of real browsers, which compute it. */
class FillableFormIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void theScoresAreShownAndTheTotalWhenAllIsAnswered(Browsers browser) {
        try (var form = PdfForm.open(browser, Sites.file("pdf/scoreformulier-invulbaar.pdf"))) {
            var answers = "3102321031";
            for (int number = 1; number < 10; number++) {
                var score = answers.substring(number - 1, number);
                var soFar = Integer.toString(number);
                assertThat(form.choose(number, score).saved()).containsEntry("score" + number, score)
                        .containsEntry("answered", soFar).containsEntry("total", "").containsEntry("score10", "");
            }
            assertThat(form.choose(10, "1").saved()).containsEntry("answered", "10").containsEntry("total", "16");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherAnswerTakesThePlaceOfTheFirst(Browsers browser) {
        try (var form = PdfForm.open(browser, Sites.file("pdf/scoreformulier-invulbaar.pdf"))) {
            assertThat(form.chooseUpTo(10, "3").saved()).containsEntry("total", "30");

            assertThat(form.choose(4, "1").saved()).containsEntry("total", "28").containsEntry("score4", "1")
                    .containsEntry("answered", "10");
            assertThat(form.choose(4, "0").saved()).containsEntry("total", "27").containsEntry("score4", "0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingButZerosIsZeroAndNotNothing(Browsers browser) {
        try (var form = PdfForm.open(browser, Sites.file("pdf/scoreformulier-invulbaar.pdf"))) {
            assertThat(form.saved()).containsEntry("q1", "Off").containsEntry("total", "");

            assertThat(form.chooseUpTo(9, "0").saved()).containsEntry("total", "").containsEntry("score9", "0");
            assertThat(form.choose(10, "0").saved()).containsEntry("total", "0").containsEntry("answered", "10");
        }
    }

    @ParameterizedTest
    @EnumSource
    void pointsBelowZeroAreTakenOff(Browsers browser) throws IOException {
        try (var form = PdfForm.open(browser, made("mixed"))) {
            form.choose(1, "0").choose(2, "1").choose(3, "0").choose(4, "-3").choose(5, "0");

            assertThat(form.choose(6, "0").saved()).containsEntry("score4", "-3").containsEntry("total", "-2");
            assertThat(form.choose(6, "10").saved()).containsEntry("total", "8");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSumIsMultiplied(Browsers browser) throws IOException {
        try (var form = PdfForm.open(browser, made("usability"))) {
            assertThat(form.chooseUpTo(10, "5").saved()).containsEntry("sum", "50").containsEntry("total", "125");

            assertThat(form.choose(7, "2").saved()).containsEntry("sum", "47").containsEntry("total", "117.5");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theKeyboardGoesFromLineToLine(Browsers browser) {
        try (var form = PdfForm.open(browser, Sites.file("pdf/scoreformulier-invulbaar.pdf"))) {
            // From the first answer that is taken on, the viewer misses no click.
            form.choose(1, "2");
            form.click("date", "");
            form.type("1 december");
            form.press("Tab");
            form.type("Café 2½");
            form.press("Tab");
            form.type("Zoë €");
            form.press("Tab");

            assertThat(form.saved()).containsEntry("date", "1 december").containsEntry("team", "Café 2½")
                    .containsEntry("name", "Zoë €");
        }
    }

    private Path made(String content) throws IOException {
        return Files.write(folder.resolve(content + ".pdf"), FillableForms.computed("src/test/resources/content/" + content));
    }
}
