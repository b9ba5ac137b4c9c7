package nl.leerscan.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.leerscan.render.PdfFonts.Face;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Authors' tables on paper. Where {@code data-measure} says how many millimetres there are, a table whose longest words
 * need more gets the class {@code small}; one that needs more in small print too gets the class {@code broken}, and
 * fixed columns in which long words break anywhere: no word gets lost at the edge of the paper.
 */
final class PaperTables {

    private static final double POINT = 25.4 / 72;
    private static final double SIZE = 10 * POINT;
    private static final double SMALL = 8.5 * POINT;
    private static final double BETWEEN = 3;
    /** What a list or a quotation takes from the width of what is in it. */
    private static final double INDENT = 6;
    private static final double LEAST = 2;

    private final PdfFonts fonts;
    private final LineBreaks breaks = new LineBreaks();

    private PaperTables(PdfFonts fonts) {
        this.fonts = fonts;
    }

    static void fit(Document tree, PdfFonts fonts) {
        var tables = new PaperTables(fonts);
        for (var table : Elements.all(tree, "table")) {
            Elements.around(table, element -> element.hasAttribute("data-measure")).ifPresent(around ->
                    tables.fit(table, Double.parseDouble(around.getAttribute("data-measure")) - indent(table)));
        }
    }

    private static double indent(Element table) {
        return INDENT * Elements.allAround(table).filter(each -> each.getTagName().matches("li|blockquote")).count();
    }

    private void fit(Element table, double room) {
        var words = longestWords(table);
        if (needed(words, SMALL) > room) {
            table.setAttribute("class", "broken");
            setWidths(table, words, room);
        } else if (needed(words, SIZE) > room) {
            table.setAttribute("class", "small");
        }
    }

    private static double needed(List<Double> words, double size) {
        return words.stream().mapToDouble(word -> word * size + BETWEEN).sum();
    }

    private static void setWidths(Element table, List<Double> words, double room) {
        var widths = shares(words.stream().map(word -> word * SMALL + BETWEEN).toList(), room);
        var cells = cells(Elements.all(table, "tr").get(0));
        for (int i = 0; i < cells.size(); i++) {
            var style = String.format(Locale.ROOT, "width: %.1fmm", Math.max(LEAST, widths.get(i) - BETWEEN));
            cells.get(i).setAttribute("style", style);
        }
    }

    /** What each column gets: those that need little get all they need, the others share what is left. */
    private static List<Double> shares(List<Double> needs, double room) {
        var most = room / needs.size();
        for (int i = 0; i < needs.size(); i++) {
            var limit = most;
            var modest = needs.stream().filter(need -> need <= limit).mapToDouble(Double::doubleValue).sum();
            var others = needs.stream().filter(need -> need > limit).count();
            most = others == 0 ? most : (room - modest) / others;
        }
        var limit = most;
        return needs.stream().map(need -> Math.min(need, limit)).toList();
    }

    /** The width of the longest word of each column, in ems. */
    private List<Double> longestWords(Element table) {
        var rows = Elements.all(table, "tr").stream().map(PaperTables::cells).toList();
        return IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> rows.stream().mapToDouble(row -> longestWord(row.get(column))).max().orElseThrow())
                .toList();
    }

    private static List<Element> cells(Element row) {
        return Elements.all(row, "*").stream().filter(cell -> cell.getTagName().matches("t[hd]")).toList();
    }

    private double longestWord(Element cell) {
        var isBold = cell.getTagName().equals("th") || !Elements.all(cell, "strong").isEmpty();
        var text = text(cell);
        breaks.setText(text);
        var longest = 0.0;
        var start = 0;
        for (int end = breaks.next(); end > start; end = breaks.next()) {
            longest = Math.max(longest, width(text.substring(start, end).strip(), isBold ? Face.BOLD : Face.REGULAR));
            start = end;
        }
        return longest;
    }

    /** With what style sheets add to links. */
    private static String text(Element cell) {
        var text = new StringBuilder(cell.getTextContent());
        for (Node link : Elements.all(cell, "a")) {
            text.append(" (").append(((Element) link).getAttribute("data-address")).append(')');
        }
        return text.toString();
    }

    private double width(String word, Face face) {
        try {
            var font = fonts.font(face);
            var glyphs = font.getUnicodeCmapLookup();
            var units = 0;
            for (int point : word.codePoints().toArray()) {
                units += font.getAdvanceWidth(glyphs.getGlyphId(point));
            }
            return (double) units / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
