package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Finding things in all pages, offline, as one types. */
@Execution(ExecutionMode.CONCURRENT)
class SearchIT {

    /** What is typed, and the heading that comes first. */
    private static final Map<String, String> FIRST = Map.ofEntries(
            Map.entry("leercultuur", "Leercultuur"),
            Map.entry("LEERCULTUREN", "Leercultuur"),
            Map.entry("landschap", "Twee uitersten in één landschap"),
            Map.entry("leerland", "Leerlandschap"),
            Map.entry("interventies", "Interventie"),
            Map.entry("succesfactoren", "Succesfactor"),
            Map.entry("beeldsessies", "Beeldsessie"),
            Map.entry("l&o", "L&O"),
            Map.entry("job craft", "Job crafting"),
            Map.entry("regiseur", ""),
            Map.entry("regisseurs", "Regisseur"),
            Map.entry("eigenaarschap gedeeld", "Gedeeld eigenaarschap"),
            Map.entry("psychologisch veilig", "Psychologische veiligheid"),
            Map.entry("geinterviewden", "Wat de geïnterviewden nog meer zagen"),
            Map.entry("de methode", "De methode"),
            Map.entry("scoreformulieren", "Om te printen"));

    /** Types each, and gives what comes out as text: heading, where it is, and the words around it. */
    private static final String TYPING = """
            queries => queries.map(query => {
              const field = document.querySelector('.search input');
              field.value = query;
              field.dispatchEvent(new Event('input', { bubbles: true }));
              return [...document.querySelectorAll('.found li')].map(each => [...each.children].map(part => part.textContent).join('|'));
            })""";

    @Everywhere
    void whatOneMeansComesFirst(Browsers browser, Edition edition) {
        on(browser, edition, page -> FIRST.forEach((typed, heading) -> {
            field(page).fill(typed);
            if (heading.isEmpty()) {
                assertThat(status(page)).containsText("Niets gevonden");
                assertThat(links(page)).hasCount(0);
            } else {
                assertThat(links(page).first()).hasText(heading);
            }
        }));
    }

    @Crosswise
    void everyHeadingTermAndQuestionFindsItself(Browsers browser, Edition edition) throws IOException {
        var headings = headings();
        assertThat(headings).hasSizeGreaterThan(100);
        on(browser, edition, page -> {
            var found = typed(page, headings);
            for (int i = 0; i < headings.size(); i++) {
                var heading = headings.get(i);
                if (edition == Edition.ONE_FILE && heading.equals("De hele toolkit in één bestand")) {
                    continue;
                }
                assertThat(found.get(i)).as(heading).isNotEmpty();
                assertThat(found.get(i).get(0).split("\\|")[0]).as(heading).isEqualTo(heading);
            }
        });
    }

    /** They stand at a box to tick. */
    @Crosswise
    void everyInterventionAndPreconditionIsFound(Browsers browser, Edition edition) throws IOException {
        var names = Jsoup.parse(Files.readString(Sites.file("interventiewijzer.html")))
                .select(".layer label, .preconditions label").eachText();
        assertThat(names).hasSizeGreaterThan(80);
        on(browser, edition, page -> {
            var found = typed(page, names);
            for (int i = 0; i < names.size(); i++) {
                assertThat(found.get(i)).as(names.get(i)).anyMatch(result -> result.contains("Interventiewijzer"));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatWasChosenInTheOneFileHidesNothing(Browsers browser) {
        try (var page = InterventionsPage.open(browser, Edition.ONE_FILE)) {
            page.cell(AriaRole.ROWHEADER, "Onderwijs").click();
            page.page().evaluate("location.hash = 'zoeken'");
            field(page.page()).fill("minimale arbeidsdeling");

            assertThat(links(page.page()).first()).hasText("Hoger management of directie");
        }
    }

    @Test
    void bothEditionsFindTheSame() throws IOException {
        var queries = new TreeSet<>(headings());
        queries.remove("De hele toolkit in één bestand");
        queries.addAll(List.of("werkplekleren", "leidinggevende", "tno", "pagina", "vraag", "1,5 miljard", "mediaan"));
        on(Browsers.CHROMIUM, Edition.OWN_FILE, own -> on(Browsers.CHROMIUM, Edition.ONE_FILE, one ->
                assertThat(typed(one, List.copyOf(queries))).isEqualTo(exceptTheOneFile(typed(own, List.copyOf(queries))))));
    }

    /** A toolkit in one file does not offer itself. */
    private static List<List<String>> exceptTheOneFile(List<List<String>> found) {
        return found.stream()
                .map(each -> each.stream().filter(result -> !result.startsWith("De hele toolkit in één bestand|")).toList())
                .toList();
    }

    @Everywhere
    void aKeyboardGoesFromTheFieldIntoTheResultsAndToThePlace(Browsers browser, Edition edition) {
        on(browser, edition, page -> {
            field(page).focus();
            page.keyboard().type("Leercult");
            assertThat(status(page)).containsText("resultaten");
            page.keyboard().press("ArrowDown");
            assertThat(links(page).first()).isFocused();
            page.keyboard().press("ArrowDown");
            assertThat(links(page).nth(1)).isFocused();
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowUp");
            assertThat(field(page)).isFocused();

            page.keyboard().press("Escape");
            assertThat(field(page)).hasValue("");
            assertThat(links(page)).hasCount(0);
            assertThat(status(page)).hasText("");

            page.keyboard().type("opleidingsreflex");
            page.keyboard().press("Enter");
            assertThat(links(page).first()).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("dt:target")).hasText("Opleidingsreflex");
            assertThat(page.locator("dt:target")).isInViewport();
        });
    }

    @Crosswise
    void whatWasFoundIsMarkedAndMoreIsShownOnDemand(Browsers browser, Edition edition) {
        on(browser, edition, page -> {
            field(page).fill("leren");
            assertThat(page.locator(".found li")).hasCount(20);
            assertThat(status(page)).containsText("De eerste 20 van ");
            assertThat(page.locator(".found mark").first()).containsText("eren");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Toon meer")).click();
            assertThat(links(page).nth(20)).isFocused();
            field(page).fill("reflex");
            assertThat(page.locator(".found mark").first()).containsText("pleidingsreflex");
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Toon meer"))).isHidden();
        });
    }

    @Crosswise
    void whoFindsNothingIsShownWhereToLook(Browsers browser, Edition edition) {
        on(browser, edition, page -> {
            var elsewhere = page.getByText("Of kijk hier:");
            assertThat(elsewhere).isHidden();
            field(page).fill("xyzzy");
            assertThat(status(page)).containsText("Niets gevonden voor “xyzzy”.");
            assertThat(elsewhere.getByRole(AriaRole.LINK)).hasText(new String[] {"Artikelen", "Begrippen"});
            assertThat(page.locator("[data-contents]")).isVisible();
        });
    }

    @Everywhere
    void aSearchCanBeLinkedTo(Browsers browser, Edition edition) {
        for (var form : List.of("%s?q=leer%%20cultuur", "%s#q=leercultuur")) {
            var file = edition.address("zoeken").replaceAll("#.*", "");
            try (var visit = Visit.to(String.format(form, file), browser.context(new NewContextOptions()))) {
                assertThat(field(visit.page())).hasValue(form.contains("?") ? "leer cultuur" : "leercultuur");
                links(visit.page()).first().click();
                assertThat(field(visit.page())).isHidden();
                visit.demandQuiet();
            }
        }
    }

    @Test
    void whoComesBackFindsWhatWasFound() {
        on(Browsers.CHROMIUM, Edition.OWN_FILE, page -> {
            field(page).fill("opleidingsreflex");
            links(page).first().click();
            assertThat(page).hasTitle("Begrippen · Leerscan");
            page.goBack();
            assertThat(field(page)).hasValue("opleidingsreflex");
            assertThat(links(page).first()).hasText("Opleidingsreflex");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aBrowserThatCannotUnpackSaysSo(Browsers browser) {
        var context = browser.context(new NewContextOptions());
        context.addInitScript("delete window.DecompressionStream;");
        try (var visit = Visit.to(Sites.address("zoeken.html"), context)) {
            assertThat(status(visit.page())).containsText("Zoeken lukt niet in deze browser.");
            assertThat(field(visit.page())).isHidden();
            assertThat(visit.page().locator("[data-contents]")).isVisible();
            visit.demandQuiet();
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutScriptTheContentsLeadEverywhere(Browsers browser) {
        try (var visit = browser.visitWithoutScript(Sites.file("zoeken.html"))) {
            var page = visit.page();
            assertThat(page.locator(".search input").isVisible()).isFalse();
            assertThat(page.getByText("JavaScript staat uit.").isVisible()).isTrue();
            assertThat(List.of("Vragenlijst", "Begrippen", "Downloads")).allMatch(name ->
                    page.locator(".contents").getByText(name, new Locator.GetByTextOptions().setExact(true)).isVisible());
        }
    }

    @Test
    void resultsFitAndAreReadByEveryone() {
        var narrow = new NewContextOptions().setViewportSize(320, 640);
        try (var visit = Visit.to(Edition.OWN_FILE.address("zoeken"), Browsers.CHROMIUM.context(narrow))) {
            field(visit.page()).fill("deskundigheidsbevordering");
            assertThat(links(visit.page()).first()).isVisible();
            assertThat(visit.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
            assertThat(Axe.violations(visit.page())).isEmpty();
        }
    }

    /** What stands at the headings of all pages, also of those that a result cannot lead to exactly. */
    private static List<String> headings() throws IOException {
        var headings = new TreeSet<String>();
        for (var name : Sites.separatePages()) {
            var html = Jsoup.parse(Files.readString(Sites.file(name)));
            html.select("[hidden], .explanations, .needs-script, .without-script, dialog, template, .search").remove();
            html.select("main :is(h1, h2, h3, h4, dt[id], legend)").stream().map(Element::text).forEach(headings::add);
        }
        return List.copyOf(headings);
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> typed(Page page, List<String> queries) {
        field(page).fill("leren");
        assertThat(links(page).first()).isVisible();
        return (List<List<String>>) page.evaluate(TYPING, queries);
    }

    private static void on(Browsers browser, Edition edition, Consumer<Page> test) {
        try (var visit = Visit.to(edition.address("zoeken"), browser.context(new NewContextOptions()))) {
            test.accept(visit.page());
            visit.demandQuiet();
        }
    }

    private static Locator field(Page page) {
        return page.locator(".search").getByLabel("Wat zoek je?");
    }

    private static Locator links(Page page) {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Resultaten")).getByRole(AriaRole.LINK);
    }

    private static Locator status(Page page) {
        return page.locator(".search [role=status]");
    }
}
