package nl.leerscan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The questionnaire as its user knows it. Whatever a test does with it, closing it asserts that nothing was asked of
 * another machine and that the browser had nothing to complain about.
 */
final class QuestionnairePage implements AutoCloseable {

    static final int QUESTIONS = 10;
    static final List<String> OPTIONS = List.of(
            "Duidelijke weerstand", "Een neutrale bijdrage", "Positieve bijdrage", "Krachtige bijdrage");

    private final Visit visit;
    private final Locator main;

    private QuestionnairePage(Visit visit) {
        this.visit = visit;
        this.main = visit.page().getByRole(AriaRole.MAIN);
    }

    static QuestionnairePage open(Browsers browser, Edition edition) {
        return open(browser, edition, new NewContextOptions());
    }

    /** @param earlierScripts run before those of the page, to take something away from the browser or to listen in */
    static QuestionnairePage open(Browsers browser, Edition edition, NewContextOptions window, String... earlierScripts) {
        var context = browser.context(window);
        for (var script : earlierScripts) {
            context.addInitScript(script);
        }
        return new QuestionnairePage(Visit.to(edition.address(), context));
    }

    /** A new tab in the same window; it closes with that. */
    QuestionnairePage anotherTab(Edition edition) {
        return new QuestionnairePage(Visit.to(edition.address(), visit.context()));
    }

    Page page() {
        return visit.page();
    }

    /** See {@link Visit#reload}. */
    void reload() {
        visit.reload();
    }

    Locator question(int number) {
        return main.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + number + "\\. ")));
    }

    Locator option(int question, int points) {
        return question(question).getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(OPTIONS.get(points)));
    }

    Locator button(String name) {
        return visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String name) {
        return main.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    void answer(int question, int points) {
        option(question, points).check();
    }

    /**
     * Answers in one go, as what a test starts from; {@link #answer} does it as a user does, which takes longer.
     *
     * @param points a digit for each question, from the first on
     */
    QuestionnairePage answerAll(String points) {
        main.evaluate("""
                (main, points) => [...points].forEach((digit, i) =>
                  main.querySelectorAll('form fieldset')[i].querySelectorAll('input')[digit].click())""", points);
        return this;
    }

    /** The points chosen, a digit for each question; a dot where nothing is chosen. */
    String chosen() {
        return (String) main.evaluate("""
                main => [...main.querySelectorAll('form fieldset')].map(question => {
                  const radios = [...question.querySelectorAll('input')];
                  const index = radios.findIndex(radio => radio.checked);
                  return index < 0 ? '.' : index;
                }).join('')""");
    }

    QuestionnairePage showResult() {
        button("Bekijk uitslag").click();
        return this;
    }

    Locator errors() {
        return main.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Nog niet alles is ingevuld"));
    }

    Locator result() {
        return main.getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName("Uitslag"));
    }

    /** The result code, as it is shown. */
    String code() {
        return result().locator("xpath=//*[normalize-space()='Jouw uitslagcode']/following-sibling::p[1]").innerText();
    }

    /** What can be read in the result. */
    String resultText() {
        return spaced(result().innerText());
    }

    /** The rows of a table in the result, without the heads of its columns. */
    List<String> rows(String caption) {
        var table = result().getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName(caption));
        return table.getByRole(AriaRole.ROW).allInnerTexts().stream().skip(1).map(QuestionnairePage::spaced).toList();
    }

    /** The items of the list that comes after a heading. */
    List<String> listUnder(String heading) {
        return result().getByRole(AriaRole.LIST).and(page().locator(
                        "xpath=//*[normalize-space()='" + heading + "']/following-sibling::ul"))
                .getByRole(AriaRole.LISTITEM).allInnerTexts().stream().map(QuestionnairePage::spaced).toList();
    }

    Locator dialog() {
        return page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Alle antwoorden wissen?"));
    }

    boolean says(String text) {
        return main.getByText(text, new Locator.GetByTextOptions().setExact(true)).isVisible();
    }

    static boolean hasFocus(Locator locator) {
        return Visit.hasFocus(locator);
    }

    /** Goes on with the Tab key until something has focus. */
    void tabTo(Locator wanted) {
        visit.tabTo(wanted);
    }

    void press(String... keys) {
        visit.press(keys);
    }

    static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @Override
    public void close() {
        try (visit) {
            visit.demandQuiet();
        }
    }
}
