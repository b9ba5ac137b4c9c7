package nl.leerscan.browser;

import static nl.leerscan.browser.QuestionnairePage.spaced;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.leerscan.InterfaceTexts;

/** The room as its facilitator knows it. Closing it asserts what closing a {@link QuestionnairePage} asserts. */
final class RoomPage implements AutoCloseable {

    private static final Map<String, String> TEXTS = InterfaceTexts.of("nl");

    private final Visit visit;
    private final Locator main;

    private RoomPage(Visit visit) {
        this.visit = visit;
        this.main = visit.page().getByRole(AriaRole.MAIN);
    }

    static RoomPage open(Browsers browser, Edition edition) {
        return open(browser, edition, new NewContextOptions());
    }

    /** @param earlierScripts run before those of the page, to take something away from the browser or to listen in */
    static RoomPage open(Browsers browser, Edition edition, NewContextOptions window, String... earlierScripts) {
        return at(edition.address("groepsuitslag"), browser, window, earlierScripts);
    }

    static RoomPage at(String address, Browsers browser, NewContextOptions window, String... earlierScripts) {
        var context = browser.context(window);
        for (var script : earlierScripts) {
            context.addInitScript(script);
        }
        return new RoomPage(Visit.to(address, context));
    }

    /** A new tab in the same window; it closes with that. */
    RoomPage anotherTab(Edition edition) {
        return new RoomPage(Visit.to(edition.address("groepsuitslag"), visit.context()));
    }

    /**
     * What the page says.
     *
     * @param key   in the texts, below {@code room} when it has no dot
     * @param slots names and values in turn
     */
    static String text(String key, Object... slots) {
        var text = TEXTS.get(key.contains(".") && !key.startsWith("says.") ? key : "room." + key);
        assertThat(text).as(key).isNotNull();
        for (int i = 0; i < slots.length; i += 2) {
            text = text.replace("{" + slots[i] + "}", slots[i + 1].toString());
        }
        return text;
    }

    static String says(String key, Object... slots) {
        return text("says." + key, slots);
    }

    Page page() {
        return visit.page();
    }

    /** See {@link Visit#reload}. */
    void reload() {
        visit.reload();
    }

    Locator field(String key) {
        return main.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(text(key)).setExact(true));
    }

    Locator totalField() {
        return field("by-total");
    }

    Locator formField() {
        return field("by-form");
    }

    Locator codeField() {
        return field("by-code");
    }

    /** Types a text and presses Enter, as a person does. */
    void type(Locator field, String text) {
        field.fill(text);
        field.press("Enter");
    }

    /** Enters totals or forms in one go, as what a test starts from; {@link #type} does it as a user does. */
    RoomPage enter(Locator field, String... texts) {
        field.evaluate("""
                (field, texts) => texts.forEach(text => {
                  field.value = text;
                  field.dispatchEvent(new Event('input', { bubbles: true }));
                  field.form.querySelector('button').click();
                })""", List.of(texts));
        return this;
    }

    RoomPage enterTotals(String... totals) {
        return enter(totalField(), totals);
    }

    RoomPage enterForms(String... forms) {
        return enter(formField(), forms);
    }

    Locator button(String key) {
        return named(text(key));
    }

    Locator named(String name) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The button about one participant. */
    Locator ofParticipant(String key, int number) {
        return named(says("of-participant", "action", says(key), "number", number));
    }

    RoomPage showResult() {
        button("show").click();
        return this;
    }

    Locator region(String key) {
        return main.getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName(text(key)).setExact(true));
    }

    /** How many there are, and what just happened. */
    Locator status() {
        return region("enter").getByRole(AriaRole.STATUS).first();
    }

    /** What is told of the files that were opened. */
    Locator fileStatus() {
        return region("files").getByRole(AriaRole.STATUS);
    }

    Locator result() {
        return region("result");
    }

    String resultText() {
        return spaced(result().innerText());
    }

    Locator dialog() {
        return page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(text("clear-question")));
    }

    /** The rows of a table, without the heads of its columns. */
    List<String> rows(String caption) {
        var table = result().getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName(caption).setExact(true));
        return table.getByRole(AriaRole.ROW).allInnerTexts().stream().skip(1).map(QuestionnairePage::spaced).toList();
    }

    RoomPage openList() {
        main.getByText(text("list")).click();
        return this;
    }

    /** What is in the list of entries, the last one first; without the buttons. */
    List<String> entries() {
        return region("entered").getByRole(AriaRole.ROW).allInnerTexts().stream().skip(1)
                .map(row -> spaced(row).replaceFirst(" " + says("change") + " " + says("remove") + "$", ""))
                .toList();
    }

    void openFiles(FilePayload... files) {
        page().getByLabel(text("open")).setInputFiles(files);
    }

    void compareWith(FilePayload file) {
        page().getByLabel(text("compare-open")).setInputFiles(new FilePayload[] {file});
    }

    Path save(String key, Path folder) {
        // Firefox saves a blob, but Playwright 1.62 only hears of it once something else was downloaded in this window.
        page().waitForDownload(() -> page().evaluate("""
                () => {
                  const link = document.createElement('a');
                  link.href = 'data:application/octet-stream,first';
                  link.download = 'first';
                  link.click();
                }"""));
        var download = page().waitForDownload(() -> button(key).click());
        var file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    /** Goes on with the Tab key until something has focus. */
    void tabTo(Locator wanted) {
        visit.tabTo(wanted);
    }

    void press(String... keys) {
        visit.press(keys);
    }

    @Override
    public void close() {
        try (visit) {
            visit.demandQuiet();
        }
    }
}
