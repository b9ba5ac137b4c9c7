package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerscan.FolderCopy;
import nl.leerscan.PrintedText;
import nl.leerscan.model.Prose;
import nl.leerscan.plan.FactorsOfGroup;
import nl.leerscan.plan.Plan;
import nl.leerscan.plan.ScoredFactor;
import nl.leerscan.render.Outline.Mark;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The facilitator's booklet, read back. */
class FacilitatorBookTest {

    private static final int FORMS = 2;
    private static final String TEMPLATE = "facilitator-book";
    private static final String TITLE = "Titel van het document";
    private static final int CONTENTS_PAGE = 2;
    private static final Pattern ENTRY = Pattern.compile("(.*\\S) (\\d+)");
    private static Plan plan;
    private static Pdf real;
    private static Pdf longer;
    private static Pdf letter;
    private static String words;

    @BeforeAll
    static void print(@TempDir Path folder) {
        plan = Documents.plan(Documents.CONTENT);
        real = book(Documents.CONTENT);
        words = words(PageLines.Line::text) + "|" + words(PageLines.Line::words);
        longer = book(longer(folder.resolve("longer")));
        var copy = FolderCopy.of(Documents.CONTENT, folder.resolve("letter"));
        copy.change("toolkit.yaml", text -> text.replace("paper: A4", "paper: Letter"));
        letter = book(copy.folder());
    }

    @Test
    void promisesNoOtherDocumentsWhereThereAreNone(@TempDir Path folder) {
        var copy = FolderCopy.of(Path.of("src/main/examples/tiny"), folder);
        copy.change("toolkit.yaml", text -> text.substring(0, text.indexOf("documents:")));

        var lines = PdfChecks.readAloud(book(copy.folder())).stream().filter(line -> line.contains(" ")).toList();

        var forms = lines.subList(lines.lastIndexOf("H2 Formulieren om te kopiëren"), lines.size());
        assertThat(forms.get(1)).isEqualTo("P Na deze bladzijde volgen het scoreformulier en het groepsformulier om te kopiëren."
                + " Ze zijn gemaakt voor zwart-wit.");
        assertThat(forms.get(2)).isEqualTo("H3 Scoreformulier");
    }

    private static Pdf book(Path content) {
        var result = Documents.print(content, TEMPLATE);
        assertThat(result.overrun()).isNull();
        return result.pdf();
    }

    /** All that the pages say, without what runs along their edges. */
    private static String words(Function<PageLines.Line, String> part) {
        return PageLines.of(real).stream()
                .flatMap(page -> page.body().stream())
                .map(line -> squeezed(part.apply(line)))
                .collect(Collectors.joining());
    }

    /** The same content with about a third more words. */
    private static Path longer(Path folder) {
        var copy = FolderCopy.of(Documents.CONTENT, folder);
        for (var file : List.of("workshop.md", "factors.yaml", "conclusions.yaml")) {
            copy.change(file, text -> text.replaceAll("(?m)(?<=\\p{L}{2})([.?])(?=\\s|$)", " en nog wat meer van alles$1"));
        }
        return copy.folder();
    }

    static Stream<Pdf> books() {
        return Stream.of(real, longer, letter);
    }

    @ParameterizedTest
    @MethodSource("books")
    void meetsBothStandards(Pdf book) {
        PdfChecks.assertFaithful(book);
    }

    @Test
    void hasThirtyTwoPages() {
        assertThat(real.pages()).isEqualTo(32);
    }

    @Test
    void aThirdMoreWordsTakeNoMoreThanHalfAsManyPagesMore() {
        assertThat((double) PrintedText.of(longer.bytes()).length() / PrintedText.of(real.bytes()).length())
                .isCloseTo(1.3, within(0.12));
        assertThat(longer.pages()).isBetween(33, 47);
    }

    @Test
    void fitsLetterPaper() {
        assertThat(letter.pages()).isBetween(32, 43);
    }

    /** Of one that goes on on the next page the library draws the head several times there, or says that it is lost. */
    @ParameterizedTest
    @ValueSource(ints = {23, 24, 25, 26, 27, 28, 29})
    void aTableAtTheFootOfAPageHasItsHeadOnce(int lines, @TempDir Path folder) {
        var book = bookWithTable(lines, 4, folder);
        assertThat(PrintedText.of(book.bytes()).split("\\bUren\\b", -1)).hasSize(2);
        PdfChecks.assertFaithful(book);
    }

    /** It cannot be kept together; of such a head too the library says that it is lost, and it is not. */
    @Test
    void aTableLongerThanAPageMayBeginAtTheFootOfOne(@TempDir Path folder) {
        var book = bookWithTable(25, 45, folder);
        assertThat(PrintedText.of(book.bytes())).contains("Uren");
        PdfChecks.assertFaithful(book);
    }

    /** @param lines how many stand above the table */
    private static Pdf bookWithTable(int lines, int rows, Path folder) {
        var copy = FolderCopy.of(Documents.shared("tiny"), folder);
        copy.change("factors.yaml", text -> """
                factors:
                  - id: werk
                    name: Het werk
                    summary: Het werk zelf.
                    dialogue:
                      - Hoe gaat het?
                    explanation: |
                      Begin.

                %s      regel

                      1. - een lijst

                         | Kop | Uren |
                         | --- | --- |
                %s  - id: mensen
                    name: De mensen
                    summary: Wie meedoen.
                    dialogue:
                      - Wie doet mee?
                    explanation: Kort.
                """.formatted("      regel\\\n".repeat(lines), "         | a | 1 |\n".repeat(rows)));
        return book(copy.folder());
    }

    @ParameterizedTest
    @MethodSource("books")
    void theContentsSayOnWhichPageEachPartIs(Pdf book) {
        var marks = Outline.of(book).stream().skip(2).toList();
        var entries = entries(book);

        assertThat(entries).hasSizeGreaterThan(30);
        assertThat(entries).isEqualTo(marks.stream().map(mark -> mark.title() + " " + mark.page()).toList());
        var pages = PageLines.of(book);
        for (var mark : marks) {
            // A form starts higher than a chapter.
            var page = pages.get(mark.page() - 1);
            assertThat(Stream.concat(page.head().stream(), page.body().stream())).as(mark.title())
                    .anyMatch(line -> line.size() > 13 && mark.title().startsWith(line.text()));
        }
    }

    private static List<String> entries(Pdf book) {
        return Outline.of(book).stream().filter(mark -> mark.title().equals("Inhoud")).findFirst()
                .map(contents -> PageLines.of(book).stream().skip(contents.page() - 1)
                        .takeWhile(page -> page.head().stream().anyMatch(line -> line.text().contains("Inhoud")))
                        .flatMap(page -> page.body().stream())
                        .map(PageLines.Line::text)
                        .filter(text -> ENTRY.matcher(text).matches())
                        .toList())
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("books")
    void theBookmarksAreTheHeadings(Pdf book) {
        var headings = PdfChecks.readAloud(book).stream().filter(line -> line.matches("H[1-6] .*")).toList();
        assertThat(headings).containsSubsequence(Outline.of(book).stream().map(FacilitatorBookTest::heading).toList());
        assertThat(headings).filteredOn(line -> line.startsWith("H2"))
                .hasSize((int) Outline.of(book).stream().filter(mark -> mark.depth() == 0).count() - 1);
    }

    /** The title is the only one at its level, though it stands beside the chapters. */
    private static String heading(Mark mark) {
        return "H" + (mark.page() == 1 ? 1 : mark.depth() + 2) + " " + mark.title();
    }

    @Test
    void eachPageSaysWhatItIsAbout() {
        var chapter = "";
        var marks = Outline.of(real);
        var pages = PageLines.of(real);
        for (int page = CONTENTS_PAGE; page <= real.pages() - FORMS; page++) {
            var number = page;
            var here = marks.stream().filter(mark -> mark.page() == number).toList();
            var starts = here.stream().filter(mark -> mark.depth() == 0).findFirst();
            chapter = starts.map(Mark::title).orElse(chapter);
            var deepest = here.isEmpty() ? "" : " · " + here.get(here.size() - 1).title();
            var expected = chapter + (starts.isPresent() ? "" : deepest);
            assertThat(text(pages.get(page - 1).head())).isEqualTo(
                    page % 2 == 0 ? expected + " " + TITLE : TITLE + " " + expected);
            assertThat(text(pages.get(page - 1).foot()))
                    .contains("Pagina " + page + " van 32", "Leerscan · Editie 2026-1, 21 november 2026");
        }
    }

    private static String text(List<PageLines.Line> lines) {
        return lines.stream().map(PageLines.Line::text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("books")
    void noHeadingEndsAPageAndNoPageIsAlmostEmpty(Pdf book) {
        var pages = PageLines.of(book);
        for (int i = 1; i < pages.size(); i++) {
            var body = pages.get(i).body();
            assertThat(body.get(body.size() - 1).size()).as("page %d", i + 1).isLessThan(13);
            assertThat(body).as("page %d", i + 1).hasSizeGreaterThan(book == real ? 7 : 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiny", "mixed", "pages", "usability"})
    void isMadeOfWhatThereIs(String content) {
        var other = Documents.plan(Documents.shared(content));
        var book = book(Documents.shared(content));
        var chapters = Outline.of(book).stream().filter(mark -> mark.depth() == 0).map(Mark::title).toList();

        PdfChecks.assertFaithful(book);
        assertThat(chapters).hasSize(7 + (other.print().workshop() == null ? 0 : 3)
                + (other.print().factors() == null ? 0 : 1));
        assertThat(chapters.contains(other.frame().texts().get("workshop.script"))).isEqualTo(other.print().workshop() != null);
        assertThat(chapters.contains(other.frame().texts().get("facilitator.talking-points")))
                .isEqualTo(other.print().factors() != null);
        other.print().questionnaire().items().forEach(item -> assertThat(PrintedText.of(book.bytes())).contains(item.text()));
    }

    @Test
    void hasEveryStepOfTheScript() {
        var workshop = plan.print().workshop().script().workshop();
        assertSays(workshop.document().body());
        workshop.preparation().forEach(FacilitatorBookTest::assertSays);
        workshop.afterwards().forEach(FacilitatorBookTest::assertSays);
        workshop.steps().forEach(step -> {
            assertSays(step.purpose());
            assertSays(step.print());
            assertSays(step.onScreen());
            assertSays(step.say());
            assertSays(step.tips());
        });
        plan.print().workshop().script().steps().forEach(step ->
                assertSays(step.start() + step.number() + ". " + step.step().title() + step.step().minutes()));
    }

    @Test
    void hasEveryFactorWithItsQuestions() {
        var factors = plan.print().factors().groups().stream().map(FactorsOfGroup::factors).flatMap(List::stream).toList();
        assertThat(factors).hasSize(10);
        for (ScoredFactor scored : factors) {
            assertSays(scored.factor().name() + scored.factor().summary());
            assertSays(scored.factor().explanation());
            assertSays(scored.factor().research());
            var asked = plan.print().questionnaire().items().get(scored.numbers().get(0) - 1);
            assertSays("De vraag hierover" + asked.number() + ". " + asked.text());
            scored.factor().dialogue().forEach(FacilitatorBookTest::assertSays);
        }
    }

    @Test
    void hasEveryQuestionExactlyAndSaysWhatIsOurOwnReading() {
        var items = plan.print().questionnaire().items();
        assertThat(items).hasSize(10);
        for (var item : items) {
            assertSays(item.number() + item.text() + "Gaat over: " + item.factor().name() + "." + item.factor().summary()
                    + (item.factorNote() == null ? "" : item.factorNote()));
        }
        assertThat(items).filteredOn(item -> item.factorNote() != null).hasSize(3);
    }

    @Test
    void hasEveryConclusionAsQuoted() {
        var ranges = plan.print().questionnaire().conclusions();
        assertThat(ranges).hasSize(4);
        ranges.forEach(range -> {
            var conclusion = range.conclusion();
            assertSays(range.totals() + ": " + conclusion.name() + "“" + conclusion.title() + "”");
            assertSays(conclusion.explanation());
            assertSays(conclusion.next());
            conclusion.dialogue().forEach(FacilitatorBookTest::assertSays);
        });
        assertSays("De grenswaarden zijn een voorstel van deze toolkit. Ze staan niet in het artikel.");
    }

    @Test
    void allQuestionsToTalkAboutAreOnOnePage() {
        var prompts = Outline.of(real).stream().filter(mark -> mark.title().startsWith("Alle gespreksvragen")).findFirst();
        var page = squeezed(PrintedText.pages(real.bytes()).get(prompts.orElseThrow().page() - 1));
        var factors = plan.print().factors().groups().stream().flatMap(group -> group.factors().stream());
        var questions = Stream.concat(factors.flatMap(scored -> scored.factor().dialogue().stream()),
                plan.print().questionnaire().conclusions().stream().flatMap(range -> range.conclusion().dialogue().stream()));
        assertThat(questions.map(FacilitatorBookTest::squeezed)).hasSize(32).allMatch(page::contains);
    }

    @Test
    void endsWithTheFormsToCopy() {
        var pages = PrintedText.pages(real.bytes());
        var forms = pages.subList(30, 32);
        assertThat(forms.get(0)).contains("Scoreformulier", "Hier afscheuren");
        assertThat(forms.get(1)).contains("Groepsformulier", "Aantal deelnemers");
        assertThat(forms).allSatisfy(form -> {
            assertThat(form).contains("Totaalscore", "Editie 2026-1").doesNotContain("Pagina");
            assertThat(plan.print().questionnaire().items()).allMatch(item -> squeezed(form).contains(squeezed(item.text())));
        });
    }

    private static void assertSays(Prose prose) {
        var words = Jsoup.parse(ProsePrinter.print(prose, "scope", 3, Links.oneFile(plan.pages())).toString());
        var parts = new ArrayList<>(words.select("p, li:not(:has(p))").eachText());
        assertThat(parts).isNotEmpty();
        parts.forEach(FacilitatorBookTest::assertSays);
    }

    private static void assertSays(String words) {
        assertThat(FacilitatorBookTest.words).contains(squeezed(words));
    }

    /** Lines and columns break words anywhere, so spaces tell nothing. */
    private static String squeezed(String words) {
        return words.replaceAll("\\s+", "");
    }
}
