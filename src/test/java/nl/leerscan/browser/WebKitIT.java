package nl.leerscan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/**
 * What participants with an iPhone and facilitators with a Mac meet: the main way through each page, and where WebKit goes
 * its own way. Other systems have no WebKit that can be driven; {@code ./verify} says so there.
 */
@EnabledOnOs(OS.LINUX)
class WebKitIT {

    @ParameterizedTest
    @ValueSource(strings = {"vragenlijst.html", "toolkit.html#vragenlijst"})
    void tenAnswersGiveTheirResultAndAreKept(String page) {
        try (var webkit = WebKit.visit(page)) {
            answer(webkit, "2103213210");
            button(webkit, "Bekijk uitslag").click();

            assertThat(main(webkit)).contains("Uitslag").containsPattern("15\\s+van 30");
            assertThat(webkit.driver().switchTo().activeElement().getText()).isEqualTo("Uitslag");

            webkit.driver().navigate().refresh();
            assertThat(answers(webkit)).isEqualTo("2103213210");
        }
    }

    @Test
    void answersAreThereWhenOneComesBack() {
        try (var webkit = WebKit.visit("vragenlijst.html")) {
            answer(webkit, "203");
            webkit.goAwayAndComeBack();

            assertThat(answers(webkit)).isEqualTo("203");
            assertThat(main(webkit)).contains("3 van 10 ingevuld");
        }
    }

    @Test
    void whatAGroupChoseAndAgreedOnIsThereWhenOneComesBack() {
        try (var webkit = WebKit.visit("interventiewijzer.html")) {
            webkit.driver().findElement(By.cssSelector(".preconditions input")).click();
            webkit.driver().findElement(By.cssSelector(".layer input")).click();
            webkit.driver().findElement(By.cssSelector(".lines input")).sendKeys("Jos");
            webkit.goAwayAndComeBack();

            assertThat(webkit.driver().findElement(By.cssSelector(".preconditions input")).isSelected()).isTrue();
            assertThat(webkit.driver().findElement(By.cssSelector(".layer input")).isSelected()).isTrue();
            assertThat(webkit.driver().findElement(By.cssSelector(".lines input")).getDomProperty("value")).isEqualTo("Jos");
        }
    }

    @Test
    void whatIsSearchedForStandsAboveItsResultsWhenOneComesBack() {
        try (var webkit = WebKit.visit("zoeken.html")) {
            webkit.driver().findElement(By.cssSelector("[type=search]")).sendKeys("leercultuur");
            webkit.await("results", () -> !webkit.driver().findElements(By.cssSelector(".found li")).isEmpty());
            webkit.goAwayAndComeBack();

            assertThat(webkit.driver().findElements(By.cssSelector(".found li"))).isNotEmpty();
            assertThat(webkit.driver().findElement(By.cssSelector("[type=search]")).getDomProperty("value"))
                    .isEqualTo("leercultuur");
        }
    }

    @Test
    void theRoomIsAsItWasLeftWhenOneComesBack() {
        try (var webkit = WebKit.visit("groepsuitslag.html")) {
            var total = webkit.driver().findElement(By.cssSelector("[data-way=total] input"));
            total.sendKeys("12" + Keys.ENTER);
            total.sendKeys("20" + Keys.ENTER);
            webkit.driver().findElement(By.cssSelector("[data-way=form] input")).sendKeys("2103213210" + Keys.ENTER);
            button(webkit, "Toon de uitslag").click();
            webkit.driver().findElement(By.cssSelector("[data-anyway]")).click();
            total.sendKeys("17");
            var left = main(webkit);
            webkit.goAwayAndComeBack();

            assertThat(main(webkit)).contains("3 deelnemers").isEqualTo(left);
            assertThat(webkit.driver().findElement(By.cssSelector("[data-anyway]")).isSelected()).isTrue();
            assertThat(webkit.driver().findElement(By.cssSelector("[data-way=total] input")).getDomProperty("value"))
                    .isEqualTo("17");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"begeleiden.html", "toolkit.html#begeleiden"})
    void thePresentationIsSeenWhenItFillsTheScreen(String page) {
        try (var webkit = WebKit.visit(page)) {
            button(webkit, "Start presentatie").click();
            webkit.await("it fills the screen", () -> webkit.told("innerHeight").equals(1024L));
            webkit.await("the presentation is on top", () -> (Boolean) webkit.told(
                    "!!document.elementFromPoint(innerWidth / 2, innerHeight / 2).closest('dialog')"));
            var first = webkit.driver().switchTo().activeElement().getText();
            new Actions(webkit.driver()).sendKeys(Keys.ARROW_RIGHT).perform();
            assertThat(webkit.driver().switchTo().activeElement().getText()).isNotEmpty().isNotEqualTo(first);

            new Actions(webkit.driver()).sendKeys(Keys.ESCAPE).perform();
            webkit.await("the presentation is left", () -> webkit.driver().findElements(By.cssSelector("dialog[open]")).isEmpty());
            assertThat(button(webkit, "Ga verder met de presentatie").isDisplayed()).isTrue();
        }
    }

    @Test
    void aTermIsUnderlinedWithDotsAndExplainedInPlace() {
        try (var webkit = WebKit.visit("artikelen/succesfactoren.html")) {
            var term = webkit.driver().findElement(By.cssSelector(".term"));
            assertThat(List.of(term.getCssValue("text-decoration-line"), term.getCssValue("text-decoration-style")))
                    .containsExactly("underline", "dotted");

            term.click();
            var explanation = webkit.driver().findElement(By.cssSelector(":popover-open"));
            assertThat(explanation.getText()).containsIgnoringCase(term.getText());

            new Actions(webkit.driver()).sendKeys(Keys.ESCAPE).perform();
            assertThat(webkit.driver().findElements(By.cssSelector(":popover-open"))).isEmpty();
        }
    }

    @Test
    void noPageIsWiderThanItsWindow() {
        try (var webkit = WebKit.visit("index.html")) {
            for (var page : Sites.pages()) {
                webkit.driver().get(Sites.address(page));
                assertThat(webkit.told("document.documentElement.scrollWidth - innerWidth")).as(page).isEqualTo(0L);
                assertThat(webkit.driver().findElements(By.cssSelector("h1")).stream().filter(WebElement::isDisplayed))
                        .as(page).isNotEmpty();
            }
        }
    }

    /** The choice at each question by its points, as our answers go from 0 up. */
    private static void answer(WebKit webkit, String points) {
        var questions = webkit.driver().findElements(By.cssSelector("fieldset")).stream().filter(WebElement::isDisplayed).toList();
        for (int i = 0; i < points.length(); i++) {
            questions.get(i).findElements(By.cssSelector("label")).get(points.charAt(i) - '0').click();
        }
    }

    private static String answers(WebKit webkit) {
        return (String) webkit.told("[...document.querySelectorAll('fieldset')].filter((question) => question.offsetParent)"
                + ".map((question) => [...question.querySelectorAll('input')].findIndex((input) => input.checked))"
                + ".filter((at) => at >= 0).join('')");
    }

    private static WebElement button(WebKit webkit, String name) {
        return webkit.driver().findElements(By.cssSelector("button")).stream()
                .filter(button -> button.isDisplayed() && button.getText().equals(name)).findFirst().orElseThrow();
    }

    private static String main(WebKit webkit) {
        return webkit.driver().findElement(By.cssSelector("main")).getText();
    }
}
