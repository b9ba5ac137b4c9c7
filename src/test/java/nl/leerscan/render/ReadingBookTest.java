package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerscan.AllPrintable;
import nl.leerscan.FolderCopy;
import nl.leerscan.content.ContentReader;
import nl.leerscan.model.PrintedDocument;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Problems;
import nl.leerscan.render.PdfBook.Block;
import nl.leerscan.render.PdfBook.Bookmark;
import nl.leerscan.render.PdfBook.Line;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reading book of our own content, and of content with all that an author can write. */
class ReadingBookTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final String EVERYTHING = "everything";

    @TempDir
    private static Path temp;
    private static final TreeMap<String, Made> MADE = new TreeMap<>();

    /** A printed book, what it was printed from, and what is in it. */
    private record Made(Plan plan, Pdf pdf, PdfBook book, List<String> aloud) {
    }

    @BeforeAll
    static void print() {
        MADE.put("real", made(Path.of("content")));
        var everything = FolderCopy.of(Path.of("src/test/resources/content/tiny"), temp.resolve(EVERYTHING));
        everything.write("articles/alles.md", FolderCopy.read(Path.of("src/test/resources/reading/alles.md")));
        everything.write("breed.png", TestPictures.png(1800, 700));
        everything.write("hoog.png", TestPictures.png(500, 2600));
        everything.change("terms.yaml", terms -> terms + longTerms());
        MADE.put(EVERYTHING, made(everything.folder()));
        MADE.put("longer", made(longer()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"real", EVERYTHING, "longer"})
    void meetsBothStandards(String name) {
        PdfChecks.assertFaithful(MADE.get(name).pdf());
    }

    @Test
    void takesTheseManyPages() {
        assertThat(MADE.get("real").pdf().pages()).isEqualTo(29);
        assertThat(MADE.get("longer").pdf().pages()).isBetween(30, 42);
    }

    @Test
    void opensWithItsNameAndGoesThroughAllChapters() {
        assertThat(MADE.get("real").aloud()).containsSubsequence("H1 Leesboek",
                "H2 Inhoud", "H2 Wat helpt leren vooruit, en wat houdt het tegen?", "H3 Negen factoren in twee groepen",
                "H2 Zo wordt leren gewoon: lagen, fasen en een spiraal", "H2 Over dit instrument", "H2 Begrippen",
                "H3 Adoptietijd", "H3 Werkplekleren", "H2 Bronnen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"real", EVERYTHING, "longer"})
    void losesNoWord(String name) {
        var plan = MADE.get(name).plan();
        var links = Links.oneFile(plan.pages());
        var read = read(MADE.get(name).book());
        int at = 0;
        for (var page : plan.print().articles()) {
            at = found(read, page.article().title(), at);
            at = found(read, page.article().summary(), at);
            at = foundAll(read, ProsePrinter.print(page.article().body(), page.place().slug(), 3, links).toString(), at);
        }
        for (var term : plan.print().terms().terms()) {
            at = found(read, term.name(), at);
            at = foundAll(read, ProsePrinter.print(term.definition(), term.id(), 3, links).toString(), at);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"real", EVERYTHING, "longer"})
    void bookmarksAreTheHeadingsInTheirOrder(String name) {
        var made = MADE.get(name);
        var headings = made.book().blocks().stream().filter(block -> block.type().matches("H[1-6]"))
                .map(block -> withoutNumber(block.text())).toList();
        assertThat(made.book().outline()).extracting(mark -> withoutNumber(mark.title()))
                .containsExactlyElementsOf(headings);
        for (var bookmark : made.book().outline()) {
            assertThat(text(made.book().on(bookmark.page()))).as(bookmark.title()).contains(squeezed(bookmark.title()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"real", EVERYTHING, "longer"})
    void contentsGiveThePageOnWhichEachChapterIs(String name) {
        var book = MADE.get(name).book();
        var chapters = book.outline().stream().filter(mark -> mark.depth() == 0).skip(2).toList();
        var contents = book.outline().get(1).page();
        var listed = text(book.lines().stream()
                .filter(line -> line.page() >= contents && line.page() < chapters.get(0).page()).toList());
        for (var chapter : chapters) {
            assertThat(listed).contains(squeezed(chapter.title()) + chapter.page());
        }
        for (var link : book.links()) {
            if (link.page() >= contents && link.page() < chapters.get(0).page()) {
                var entry = text(book.on(link.page()).stream()
                        .filter(line -> line.top() > link.top() && line.top() < link.top() + 24).toList());
                assertThat(entry).contains(String.valueOf(link.to()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"real", EVERYTHING, "longer"})
    void theRunningHeadIsTheChapterOfThePage(String name) {
        var book = MADE.get(name).book();
        for (int page = 2; page <= book.pages(); page++) {
            var number = page;
            var chapter = book.outline().stream().filter(mark -> mark.depth() == 0 && mark.page() <= number)
                    .reduce((one, other) -> other).orElseThrow();
            var head = text(book.on(page).stream().filter(line -> line.top() < 22 * MILLIMETRE).toList());
            assertThat(head).as("page " + page).contains(squeezed(chapter.title())).contains("Leesboek");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"real", EVERYTHING, "longer"})
    void everyLinkLeadsToAPage(String name) {
        var made = MADE.get(name);
        assertThat(made.book().links()).isNotEmpty().allMatch(link -> link.to() > 0
                ? link.to() <= made.pdf().pages() : link.address().matches("(https?://|mailto:).+"));
    }

    @Test
    void footnotesLeadThereAndBack() {
        var book = MADE.get(EVERYTHING).book();
        var note = line(book, "De tweede noot");
        var there = book.links().stream().filter(link -> link.to() == note.page() && link.page() < note.page()
                && Math.abs(link.toTop() - note.top()) < 16).findFirst();
        var sign = line(book, "De eerste alinea");
        assertThat(there).hasValueSatisfying(link -> assertThat(link.page()).isEqualTo(sign.page()));
        var back = line(book, "Met een tweede alinea");
        assertThat(book.links()).anyMatch(link -> link.page() == back.page() && link.to() == sign.page()
                && Math.abs(link.top() - back.top()) < 16);
    }

    @Test
    void onPaperALinkSaysWhereItLeads() {
        var everything = text(MADE.get(EVERYTHING).book().lines());
        assertThat(everything).contains("hetbegripreflex,defactor,hetandereartikel(pagina3),hieronderendevragenlijst.")
                .contains("https://example.org/kaal.").contains("onsadres(leren@voorbeeld.nl).")
                .contains("papier?en=dan&nog=meer#verder),enhetzelfde");
    }

    @ParameterizedTest
    @ValueSource(strings = {"real", EVERYTHING, "longer"})
    void nothingStandsBesideThePaper(String name) {
        for (var line : MADE.get(name).book().lines()) {
            assertThat(line.left()).as(line.text()).isGreaterThan(15 * MILLIMETRE);
            assertThat(line.right()).as(line.text()).isLessThan((name.equals("longer") ? 216 : 210) * MILLIMETRE - 15 * MILLIMETRE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"real", EVERYTHING, "longer"})
    void noHeadingStandsAtTheFootOfAPage(String name) {
        var book = MADE.get(name).book();
        var ends = book.outline().stream().map(mark -> squeezed(mark.title())).collect(Collectors.toSet());
        for (int page = 3; page <= book.pages(); page++) {
            var body = book.on(page).stream().filter(PdfBook.Line::isBody).toList();
            var last = body.get(body.size() - 1);
            assertThat(last.size() > 11 && ends.stream().anyMatch(title -> title.endsWith(squeezed(last.text()))))
                    .as("page %d ends with %s", page, last.text()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"real", EVERYTHING, "longer"})
    void noLineOfAParagraphStandsAlone(String name) {
        // An entry of the contents holds the entries below it.
        assertThat(split(name, "P", "LBody")).filteredOn(block -> !block.text().matches("(?s).* {9}.*")).allMatch(block ->
                block.lines().values().stream().allMatch(lines -> lines > 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"real", EVERYTHING, "longer"})
    void noLineStartsWithAFullStopOrTheSignOfAFootnote(String name) {
        var book = MADE.get(name).book();
        var lines = new TreeMap<String, Line>();
        for (var line : book.lines()) {
            lines.merge(line.page() + " " + Math.round(line.top() / 8), line, (one, other) -> one.left() < other.left() ? one : other);
        }
        assertThat(lines.values()).noneMatch(line -> line.text().matches("[.,;:)!?].*"))
                .noneMatch(line -> line.isBody() && line.size() < 8 && line.text().matches("\\d+"));
    }

    /** Its frame made it wrap within itself: a half above the line, a half on it. */
    @Test
    void shortCodeBeforeAFullStopIsOnOneLine() {
        assertThat(MADE.get("real").book().lines()).extracting(Line::text).anyMatch(text -> text.contains("about.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"real", EVERYTHING, "longer"})
    void aRowIsNeverSplit(String name) {
        assertThat(split(name, "TR")).filteredOn(row -> row.within().equals("TBody")).isEmpty();
    }

    @Test
    void theHeadOfATableIsRepeated() {
        var book = MADE.get(EVERYTHING).book();
        var rows = book.lines().stream().filter(line -> line.text().matches("\\d+ +lange rij|lange rij")).toList();
        var pages = rows.stream().map(Line::page).distinct().toList();
        assertThat(rows).hasSize(60);
        assertThat(pages).hasSizeGreaterThan(1);
        for (int page : pages) {
            assertThat(text(book.on(page))).contains("nummerwat");
        }
    }

    @Test
    void picturesHaveTheirWordsAndTheirCaption() {
        assertThat(MADE.get(EVERYTHING).aloud()).anyMatch(line -> line.contains("[Een breed plaatje]"))
                .anyMatch(line -> line.contains("[Een hoog plaatje]"));
        assertThat(text(MADE.get(EVERYTHING).book().lines())).contains("Eenbreedplaatje,meteenbijschrift");
        for (var picture : TestPictures.in(MADE.get(EVERYTHING).pdf())) {
            assertThat(picture.getMinX()).isGreaterThan(40 * MILLIMETRE);
            assertThat(picture.getMaxX()).isLessThan(195 * MILLIMETRE);
            assertThat(picture.getMinY()).isGreaterThan(19 * MILLIMETRE);
            assertThat(picture.getMaxY()).isLessThan((297 - 21.9) * MILLIMETRE);
        }
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        assertThat(made(Path.of("content")).pdf().bytes()).isEqualTo(MADE.get("real").pdf().bytes());
    }

    @Test
    void whatThereIsNotHasNoChapter() {
        var made = made(Path.of("src/test/resources/content/usability"));

        PdfChecks.assertFaithful(made.pdf());
        assertThat(made.book().outline()).extracting(Bookmark::title)
                .containsExactly("Leesboek", "Contents", "Sources");
        assertThat(made.pdf().pages()).isEqualTo(3);
    }

    private List<Block> split(String name, String... types) {
        return MADE.get(name).book().blocks().stream()
                .filter(block -> List.of(types).contains(block.type()) && block.lines().size() > 1).toList();
    }

    private static Line line(PdfBook book, String words) {
        return book.lines().stream().filter(line -> line.text().contains(words)).findFirst().orElseThrow();
    }

    private static String text(List<Line> lines) {
        return squeezed(lines.stream().map(Line::text).collect(Collectors.joining()));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0\u200b]+", "");
    }

    /** All text in the order of the structure, without what paper adds. */
    private static String read(PdfBook book) {
        var all = book.blocks().get(0).text();
        return squeezed(all.replaceAll("\\((pagina.\\d+|example\\.org/[^)]*|leren@[^)]*)\\)", ""));
    }

    /** Finds every paragraph, heading, item and cell after the one before. */
    private static int foundAll(String read, String prose, int from) {
        int at = from;
        var tree = Jsoup.parse(prose);
        for (var block : tree.select("p, li, h3, h4, h5, h6, td, th, pre")) {
            block = block.clone();
            block.select("ul, ol, li > p, li > blockquote, li > pre").remove();
            at = found(read, block.wholeText(), at);
        }
        return at;
    }

    private static int found(String read, String words, int from) {
        var at = read.indexOf(squeezed(words), from);
        assertThat(at).as("“%s” after “%s”", words, read.substring(Math.max(0, from - 40), from)).isNotNegative();
        return at + squeezed(words).length();
    }

    /** Bookmarks have no signs of footnotes. */
    private static String withoutNumber(String heading) {
        return squeezed(heading).replaceAll("\\d+$", "");
    }

    private static String longTerms() {
        return Stream.iterate(1, i -> i + 1).limit(30)
                .map(i -> "  - id: woord-" + i + "\n    name: Woord " + i + "\n    definition: Wat het betekent.\n")
                .collect(Collectors.joining());
    }

    /** Our own content with a third of the paragraphs twice, on the other paper. */
    private static Path longer() {
        var copy = FolderCopy.of(Path.of("content"), temp.resolve("longer"));
        copy.change("toolkit.yaml", text -> text.replace("paper: A4", "paper: Letter"));
        for (var file : FolderCopy.filesIn(copy.folder().resolve("articles"))) {
            copy.change("articles/" + file.getFileName(), ReadingBookTest::longer);
        }
        return copy.folder();
    }

    private static String longer(String article) {
        var longer = new ArrayList<String>();
        int paragraphs = 0;
        for (var block : article.split("\n\n")) {
            longer.add(block);
            if (block.matches("(?s)[\\p{Lu}“].*") && paragraphs++ % 2 == 0) {
                longer.add(block.replaceAll("\\[\\^\\d+]", ""));
            }
        }
        return String.join("\n\n", longer);
    }

    private static Made made(Path content) {
        var problems = new Problems();
        var toolkit = new ContentReader(content, TEMPLATES, new AllPrintable(), problems).read();
        assertThat(problems.sorted()).isEmpty();
        var plan = Plan.of(toolkit.orElseThrow());
        var document = new PrintedDocument("reading-book", "leesboek", "Leesboek", "Om te lezen.", 1);
        var pdf = new DocumentRenderer(new Templates(TEMPLATES), plan).render(document).pdf();
        return new Made(plan, pdf, PdfBook.of(pdf), PdfChecks.readAloud(pdf));
    }
}
