package nl.leerscan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The pages with pictures: found, read on a phone and in words. */
@Execution(ExecutionMode.CONCURRENT)
class PicturesIT {

    private static final NewContextOptions NARROW = new NewContextOptions().setViewportSize(320, 640);
    private static final List<String> PAGES = List.of("onderzoek", "werkplekleren", "leerlandschap");

    @Crosswise
    void theListOfArticlesLeadsToThemFirst(Browsers browser, Edition edition) {
        try (var visit = Visit.to(edition.address("artikelen"), browser.context(new NewContextOptions()))) {
            for (var title : List.of("Wat het onderzoek vond", "Werkplekleren", "Leerlandschap")) {
                heading(visit.page(), "In beeld").waitFor();
                main(visit.page()).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title).setExact(true))
                        .locator("visible=true").first().click();
                heading(visit.page(), title).waitFor();
                main(visit.page()).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Alle artikelen"))
                        .locator("visible=true").click();
            }
            visit.demandQuiet();
        }
    }

    @Crosswise
    void everyWordInAPictureCanBeReadOnAPhone(Browsers browser, Edition edition) {
        try (var visit = Visit.to("about:blank", browser.context(NARROW))) {
            for (var name : PAGES) {
                visit.page().navigate(edition.address(name));
                var texts = visit.page().locator(".picture text").locator("visible=true");
                assertThat(texts.count()).as(name).isGreaterThan(name.equals("werkplekleren") ? 5 : 10);
                assertThat((List<?>) texts.evaluateAll("all => all.filter(each => each.getScreenCTM().a"
                        + " * parseFloat(getComputedStyle(each).fontSize) < 12 && !each.hasAttribute('transform'))"
                        + ".map(each => each.textContent)")).as("smaller than 12 pixels: " + name).isEmpty();
                assertThat((List<?>) texts.evaluateAll("all => all.filter(each => {"
                        + " const [text, picture] = [each, each.ownerSVGElement].map(one => one.getBoundingClientRect());"
                        + " return text.left < picture.left - 1 || text.right > picture.right + 1; })"
                        + ".map(each => each.textContent)")).as("outside its picture: " + name).isEmpty();
                assertThat((List<?>) texts.evaluateAll("all => { const boxes = all.map(each => each.getBoundingClientRect());"
                        + " return all.filter((each, i) => boxes.some((box, j) => j > i && box.left < boxes[i].right - 1"
                        + " && boxes[i].left < box.right - 1 && box.top < boxes[i].bottom - 5 && boxes[i].top < box.bottom - 5))"
                        + ".map(each => each.textContent); }")).as("over another: " + name).isEmpty();
            }
        }
    }

    /** A picture is a short cut; who cannot see it misses nothing. */
    @Crosswise
    void whatIsDrawnIsSaidInWordsToo(Browsers browser, Edition edition) {
        try (var visit = Visit.to(edition.address("onderzoek"), browser.context(new NewContextOptions()))) {
            var page = visit.page();
            assertThat(rows(page, "Alle factoren")).contains("De methode Krachtige bijdrage",
                    "De direct leidinggevenden Stagnerende bijdrage", "Gedeeld eigenaarschap Niet gemeten").hasSize(14);

            page.navigate(edition.address("werkplekleren"));
            page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(
                    "Een kringloop: Verbinden → Verdiepen → Reflecteren & Praktiseren.")).waitFor();
            assertThat(main(page).locator("ol.steps").first().locator("h3, h4").allInnerTexts())
                    .containsExactly("Verbinden", "Verdiepen", "Reflecteren & Praktiseren");

            page.navigate(edition.address("leerlandschap"));
            assertThat(rows(page, "Alle vormen op een rij")).hasSize(7)
                    .anyMatch(row -> row.startsWith("Gerichte training") && row.endsWith("niets best veel onze lezing"));
            assertThat(rows(page, "De cijfers met hun bron")).hasSize(5).allMatch(row -> row.contains("2024") || row.startsWith("Cijfer"));
        }
    }

    private static List<String> rows(Page page, String table) {
        return page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(table)).getByRole(AriaRole.ROW)
                .allInnerTexts().stream().map(row -> row.replaceAll("\\s+", " ").strip()).toList();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator main(Page page) {
        return page.getByRole(AriaRole.MAIN);
    }
}
