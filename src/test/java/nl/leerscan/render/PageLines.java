package nl.leerscan.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands on the pages of a PDF, line by line as the eye meets it. */
final class PageLines {

    /** Within these from the edges runs what is on every page. */
    private static final float HEAD = 65;
    private static final float FOOT = 52;
    /** Where a book's text starts, in points from the left: the margin for the binding is on alternate sides. */
    private static final float TEXT_RIGHT = 151;
    private static final float TEXT_LEFT = 134;

    private PageLines() {
    }

    /**
     * A line.
     *
     * @param words its letters from left to right, without what hangs in the margin of a book
     * @param size  of its largest letters, in points
     * @param top   how far its letters stand from the top of the page, in points
     */
    record Line(String text, String words, float size, float top) {
    }

    /** A page: what runs above the text, the text, and what runs below it. */
    record Page(List<Line> head, List<Line> body, List<Line> foot) {
    }

    static List<Page> of(Pdf pdf) {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var pages = new ArrayList<Page>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                var reader = new Reader();
                reader.setStartPage(number);
                reader.setEndPage(number);
                reader.getText(document);
                pages.add(page(reader.lines(number % 2 == 0 ? TEXT_LEFT : TEXT_RIGHT), document.getPage(number - 1).getMediaBox().getHeight()));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page page(List<Line> lines, float height) {
        return new Page(
                lines.stream().filter(line -> line.top() < HEAD).toList(),
                lines.stream().filter(line -> line.top() >= HEAD && line.top() <= height - FOOT).toList(),
                lines.stream().filter(line -> line.top() > height - FOOT).toList());
    }

    /** Letters whose feet are about equally high are on one line. */
    private static final class Reader extends PDFTextStripper {

        private final TreeMap<Integer, List<TextPosition>> rows = new TreeMap<>();

        @Override
        protected void processTextPosition(TextPosition letter) {
            var foot = Math.round(letter.getYDirAdj());
            var row = rows.floorKey(foot + 2);
            rows.computeIfAbsent(row != null && row >= foot - 2 ? row : foot, key -> new ArrayList<>()).add(letter);
        }

        List<Line> lines(float start) {
            return rows.entrySet().stream()
                    .map(row -> line(row.getKey(), row.getValue(), start))
                    .filter(line -> !line.text().isEmpty())
                    .toList();
        }

        private static Line line(int top, List<TextPosition> letters, float start) {
            letters.sort(Comparator.comparing(TextPosition::getXDirAdj));
            var size = letters.stream().map(TextPosition::getFontSizeInPt).max(Comparator.naturalOrder()).orElseThrow();
            var words = letters.stream().filter(letter -> letter.getXDirAdj() >= start).toList();
            return new Line(text(letters), text(words), size, top);
        }

        private static String text(List<TextPosition> letters) {
            var text = new StringBuilder();
            TextPosition before = null;
            for (var letter : letters) {
                if (before != null && letter.getXDirAdj() > before.getXDirAdj() + before.getWidthDirAdj() + 8) {
                    text.append(' ');
                }
                text.append(letter.getUnicode());
                before = letter;
            }
            return text.toString().replaceAll("\\s+", " ").strip();
        }
    }
}
