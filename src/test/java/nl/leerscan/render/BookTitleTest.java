package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.leerscan.FolderCopy;
import nl.leerscan.model.PrintedDocument;
import nl.leerscan.render.PdfBook.Line;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title of any length has its place: on the first page, and above the others. */
class BookTitleTest {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final String TITLE = "Begeleidersboek bij de workshop over duurzaam leren en ontwikkelen voor alle "
            + "teamleiders, praktijkbegeleiders en adviseurs van onze organisatie in de regio Zuidwest-Brabant";

    @ParameterizedTest
    @CsvSource({"A4, 15", "A4, 60", "A4, 90", "A4, 170", "Letter, 60", "Letter, 90", "Letter, 170"})
    void aTitleCoversNothingAndNothingCoversIt(String paper, int length, @TempDir Path folder) {
        var title = TITLE.substring(0, Math.min(length, TITLE.length())).strip();
        var book = book(paper, title, folder);

        for (int page = 1; page <= 2; page++) {
            var lines = book.on(page).stream().sorted(Comparator.comparing(Line::top)).toList();
            for (var line : lines) {
                assertThat(lines).filteredOn(other -> line != other && covers(line, other)).as(line.text()).isEmpty();
            }
            assertThat(lines.get(0).top()).isGreaterThan(8 * MILLIMETRE);
        }
        assertThat(text(book.on(1))).contains(title.replace(" ", "")).contains("Utrecht").contains("scan-op-intranet");
        assertThat(text(book.on(2))).contains(title.substring(0, Math.min(30, title.length())).replace(" ", ""));
    }

    private static PdfBook book(String paper, String title, Path folder) {
        var copy = FolderCopy.of(Documents.shared("usability"), folder);
        copy.change("toolkit.yaml", text -> text + """
                paper: %s
                address: https://intranet.zorggroep-utrecht.example/leren-en-ontwikkelen/scan-op-intranet/
                organisation:
                  name: Stichting Zorggroep Utrecht en Omstreken, afdeling Leren en Ontwikkelen
                  contact: leren-en-ontwikkelen@zorggroep-utrecht.example
                """.formatted(paper));
        var document = new PrintedDocument("reading-book", "boek", title,
                "Alles bij elkaar, om voor of na de workshop te lezen: alle artikelen, de begrippen en de bronnen.", 1);
        var renderer = new DocumentRenderer(new Templates(Path.of("templates")), Documents.plan(copy.folder()));
        return PdfBook.of(renderer.render(document).pdf());
    }

    /** Whether two lines of text are in the same place. */
    private static boolean covers(Line one, Line other) {
        return one.left() < other.right() && other.left() < one.right()
                && Math.abs(one.top() - other.top()) < 0.8 * Math.max(one.size(), other.size());
    }

    private static String text(List<Line> lines) {
        return lines.stream().flatMap(line -> Stream.of(line.text().split("\\s+"))).reduce("", String::concat);
    }
}
