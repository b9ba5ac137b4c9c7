package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.leerscan.AllPrintable;
import nl.leerscan.content.ContentReader;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Problems;
import org.junit.jupiter.api.Test;

/** What pages say, for the page that searches them. */
class GatheredTest {

    private static final List<Page> PAGES = Plan.of(new ContentReader(Path.of("src/test/resources/content/tiny"), Path.of("templates"),
            new AllPrintable(), new Problems()).read().orElseThrow()).pages();

    @Test
    void whatIsSearchedIsInTheOrderOfThePagesWhateverCameFirst() {
        var inOrder = gathered(PAGES, 1);
        var turned = new ArrayList<>(PAGES);
        Collections.reverse(turned);

        assertThat(List.copyOf(gathered(turned, 1).passages(PAGES).entrySet())).isEqualTo(List.copyOf(inOrder.passages(PAGES).entrySet()));
        assertThat(inOrder.passages(PAGES).keySet()).containsExactlyElementsOf(PAGES.stream().map(Page::place).toList());
        assertThat(inOrder.hasAllText()).isTrue();
    }

    @Test
    void ofTooMuchTextTheHeadingsStayWhateverCameFirst() {
        var each = Gathered.MOST_TEXT / PAGES.size() + 1;
        var turned = new ArrayList<>(PAGES);
        Collections.reverse(turned);
        var gathered = gathered(PAGES, each);

        assertThat(gathered.hasAllText()).isFalse();
        assertThat(gathered.passages(PAGES).values()).allSatisfy(passages ->
                assertThat(passages).containsExactly(new Passage(2, "Kop", "kop", "")));
        assertThat(gathered(turned, each).passages(PAGES)).isEqualTo(gathered.passages(PAGES));
    }

    @Test
    void aPageThatIsPrintedTwiceCountsOnce() {
        var gathered = gathered(PAGES, Gathered.MOST_TEXT / PAGES.size());
        PAGES.forEach(page -> gathered.add(page.place(), page(5)));

        assertThat(gathered.hasAllText()).isTrue();
        assertThat(gathered.length()).isEqualTo(7L * PAGES.size());
    }

    @Test
    void whatIsNotKnownOfAPageThatWasNotPrintedIsAskedForWhereItIsSearched() {
        var headings = new PrintedPage(new byte[0], 7, 4, List.of(new Passage(2, "Kop", "kop", "")));
        var place = PAGES.get(0).place();
        var gathered = new Gathered();
        gathered.add(place, headings);
        assertThat(gathered.lacking()).containsExactly(place);

        gathered.complete(place, page(4));
        assertThat(gathered.lacking()).isEmpty();
        assertThat(gathered.passages(PAGES)).containsOnly(Map.entry(place, page(4).passages()));

        gathered.add(PAGES.get(1).place(), new PrintedPage(new byte[0], 7, Gathered.MOST_TEXT, headings.passages()));
        assertThat(gathered.lacking()).as("too much to be searched").isEmpty();
        assertThat(gathered.passages(PAGES).values()).containsOnly(headings.passages());
    }

    private static Gathered gathered(List<Page> pages, int text) {
        var gathered = new Gathered();
        pages.forEach(page -> gathered.add(page.place(), page(text)));
        return gathered;
    }

    private static PrintedPage page(int text) {
        return PrintedPage.of(new byte[0], 7, List.of(new Passage(0, "", "", ""), new Passage(2, "Kop", "kop", "x".repeat(text))));
    }
}
