package nl.leerscan.content;

import nl.leerscan.content.FactorsReader.Factors;
import nl.leerscan.model.Research;
import nl.leerscan.model.Research.Finding;
import nl.leerscan.model.Research.Period;
import nl.leerscan.problem.Problems;

/** Reads {@code research.yaml}. */
final class ResearchReader {

    static final String PATH = "research.yaml";

    private final Factors factors;
    private final boolean hasFactors;
    private final Markdown markdown;
    private final Problems problems;
    private final Items items;
    private final FigureReader figures;

    /** @param hasFactors whether there are factors, readable or not */
    ResearchReader(Factors factors, boolean hasFactors, Markdown markdown, Problems problems) {
        this.factors = factors;
        this.hasFactors = hasFactors;
        this.markdown = markdown;
        this.problems = problems;
        this.items = new Items(problems);
        this.figures = new FigureReader(problems);
    }

    Research read(Fields fields) {
        if (fields.has("periods") && !hasFactors) {
            problems.error(fields.placeOf("periods"), "factors-needed");
        }
        var research = new Research(
                BackgroundReader.document(fields, markdown),
                SourceReader.optional(fields).orElse(null),
                items.optional(fields, "figures", figures::read),
                items.optional(fields, "periods", this::period),
                items.optional(fields, "findings", this::finding),
                markdown.optional(fields, "limits").orElse(null));
        fields.close();
        return research;
    }

    private Period period(Fields fields) {
        var period = new Period(fields.text("name"),
                items.named(fields, "groups", factors.groupIds(), "group-unknown"), fields.text("meaning"));
        fields.close();
        return period;
    }

    private Finding finding(Fields fields) {
        var finding = new Finding(fields.text("name"), markdown.required(fields, "explanation"));
        fields.close();
        return finding;
    }
}
