package nl.leerscan.content;

import nl.leerscan.model.Landscape;
import nl.leerscan.model.Landscape.Axis;
import nl.leerscan.model.Landscape.Difference;
import nl.leerscan.model.Landscape.Extreme;
import nl.leerscan.model.Landscape.Form;
import nl.leerscan.problem.Problems;

/** Reads {@code landscape.yaml}. */
final class LandscapeReader {

    static final String PATH = "landscape.yaml";

    private static final int FARTHEST = 10;
    private static final int MOST = 3;

    private final Markdown markdown;
    private final Problems problems;
    private final Items items;
    private final FigureReader figures;

    LandscapeReader(Markdown markdown, Problems problems) {
        this.markdown = markdown;
        this.problems = problems;
        this.items = new Items(problems);
        this.figures = new FigureReader(problems);
    }

    Landscape read(Fields fields) {
        var landscape = new Landscape(
                BackgroundReader.document(fields, markdown),
                SourceReader.optional(fields).orElse(null),
                axis(fields, "across"),
                axis(fields, "up"),
                extreme(fields, "left"),
                extreme(fields, "right"),
                items.optional(fields, "differences", LandscapeReader::difference),
                fields.text("before"),
                fields.text("after"),
                fields.optionalText("forms-note").orElse(null),
                items.required(fields, "forms", this::form),
                fields.optionalText("figures-note").orElse(null),
                items.optional(fields, "figures", figures::read));
        fields.close();
        return landscape;
    }

    private static Axis axis(Fields fields, String key) {
        return fields.group(key).map(ends -> {
            var axis = new Axis(ends.text("from"), ends.text("to"));
            ends.close();
            return axis;
        }).orElse(new Axis("", ""));
    }

    private static Extreme extreme(Fields fields, String key) {
        return fields.group(key).map(words -> {
            var extreme = new Extreme(words.text("name"), words.text("summary"));
            words.close();
            return extreme;
        }).orElse(new Extreme("", ""));
    }

    private static Difference difference(Fields fields) {
        var difference = new Difference(fields.text("question"), fields.text("left"), fields.text("right"));
        fields.close();
        return difference;
    }

    private Form form(Fields fields) {
        var values = new Values(fields, problems);
        var form = new Form(
                fields.text("name"),
                fields.text("explanation"),
                values.wholeNumber("across", 0, FARTHEST).orElse(0),
                values.wholeNumber("up", 0, FARTHEST).orElse(0),
                values.wholeNumber("before", 0, MOST).orElse(0),
                values.wholeNumber("after", 0, MOST).orElse(0),
                values.trueOrFalse("placed-by-source"));
        fields.close();
        return form;
    }
}
