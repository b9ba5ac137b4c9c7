package nl.leerscan.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.leerscan.content.CutOffs.CutOff;
import nl.leerscan.model.Conclusion;
import nl.leerscan.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads {@code conclusions.yaml}; whether the cut-offs fit the questions is for {@link CutOffs}. */
final class ConclusionsReader {

    static final String PATH = "conclusions.yaml";

    private final Markdown markdown;
    private final Problems problems;
    private final List<CutOff> cutOffs = new ArrayList<>();

    /**
     * What the file says.
     *
     * @param note    where the cut-offs come from
     * @param cutOffs the cut-offs with their places; fewer than conclusions when some could not be read
     */
    record Conclusions(@Nullable String note, List<Conclusion> conclusions, List<CutOff> cutOffs) {
        Conclusions {
            conclusions = List.copyOf(conclusions);
            cutOffs = List.copyOf(cutOffs);
        }
    }

    ConclusionsReader(Markdown markdown, Problems problems) {
        this.markdown = markdown;
        this.problems = problems;
    }

    Conclusions read(Fields fields) {
        var note = fields.optionalText("cut-off-note").orElse(null);
        var conclusions = fields.list("conclusions").stream()
                .flatMap(item -> Fields.ofItem("conclusions", item, problems).stream())
                .map(this::conclusion)
                .toList();
        fields.close();
        return new Conclusions(note, conclusions, cutOffs);
    }

    private Conclusion conclusion(Fields fields) {
        var node = fields.required("from");
        var from = node.flatMap(text -> new Values(fields, problems).decimal("from", text));
        var conclusion = new Conclusion(
                from.orElse(BigDecimal.ZERO),
                fields.text("name"),
                fields.text("title"),
                markdown.required(fields, "explanation"),
                markdown.required(fields, "next"),
                fields.texts("dialogue"));
        from.ifPresent(value -> cutOffs.add(new CutOff(node.get().location(), value, conclusion.name())));
        fields.close();
        return conclusion;
    }
}
