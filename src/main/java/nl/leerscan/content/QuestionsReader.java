package nl.leerscan.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerscan.content.FactorsReader.Factors;
import nl.leerscan.content.Node.TextNode;
import nl.leerscan.model.AnswerOption;
import nl.leerscan.model.Factor;
import nl.leerscan.model.FormWords;
import nl.leerscan.model.Prose;
import nl.leerscan.model.Question;
import nl.leerscan.model.Source;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads {@code questions.yaml}. */
final class QuestionsReader {

    static final String PATH = "questions.yaml";

    private static final BigDecimal LARGEST_MULTIPLIER = BigDecimal.valueOf(1000);

    private final Factors factors;
    private final boolean hasFactors;
    private final Markdown markdown;
    private final ScaleReader scales;
    private final Problems problems;
    private final Ids<Question> ids;
    private final List<Location> withoutScale = new ArrayList<>();
    private final List<Location> places = new ArrayList<>();
    private boolean factorsMissed;

    /**
     * What the file says.
     *
     * @param places where the text of each question stands
     */
    record Questionnaire(
            String id,
            String title,
            Source source,
            @Nullable String sourceNote,
            @Nullable Prose intro,
            FormWords words,
            BigDecimal multiplier,
            List<Question> questions,
            List<Location> places) {
        Questionnaire {
            places = List.copyOf(places);
            questions = List.copyOf(questions);
        }
    }

    /** @param hasFactors whether there is a file with factors, readable or not */
    QuestionsReader(
            Factors factors, boolean hasFactors, Markdown markdown, Problems problems) {
        this.factors = factors;
        this.hasFactors = hasFactors;
        this.markdown = markdown;
        this.scales = new ScaleReader(problems);
        this.problems = problems;
        this.ids = new Ids<>(problems);
    }

    Questionnaire read(Fields fields) {
        var id = fields.required("id").filter(node -> Ids.isWellFormed(node, problems));
        var title = fields.text("title");
        var source = SourceReader.required(fields);
        var sourceNote = fields.optionalText("source-note").orElse(null);
        var intro = markdown.optional(fields, "intro").orElse(null);
        var words = fields.optionalGroup("words").map(this::words)
                .orElse(new FormWords(null, null, null, null));
        var multiplier = fields.optional("multiplier").flatMap(node -> multiplier(fields, node));
        var shared = scales.optional(fields);
        var questions = fields.list("questions").stream()
                .flatMap(item -> Fields.ofItem("questions", item, problems).stream())
                .map(item -> question(item, shared))
                .toList();
        fields.close();
        reportWithoutScale(fields);
        return new Questionnaire(id.map(node -> node.value().strip()).orElse(""), title, source, sourceNote, intro, words,
                multiplier.orElse(BigDecimal.ONE), questions, places);
    }

    private FormWords words(Fields fields) {
        var words = new FormWords(
                fields.optionalText("scale").orElse(null),
                fields.optionalText("score").orElse(null),
                fields.optionalText("total").orElse(null),
                fields.optionalText("conclusion").orElse(null));
        fields.close();
        return words;
    }

    private Optional<BigDecimal> multiplier(Fields fields, TextNode node) {
        var multiplier = new Values(fields, problems).decimal("multiplier", node);
        if (multiplier.isPresent()
                && (multiplier.get().signum() <= 0 || multiplier.get().compareTo(LARGEST_MULTIPLIER) > 0)) {
            problems.error(node.location(), "multiplier-range", "value", node.value().strip());
        }
        return multiplier;
    }

    private Question question(Fields fields, Optional<List<AnswerOption>> shared) {
        var id = ids.take(fields);
        var written = fields.required("text");
        var text = written.map(TextNode::value).orElse("").strip();
        places.add(written.map(TextNode::location).orElse(fields.location()));
        var factor = fields.optional("factor").map(this::factor).orElse(null);
        var note = fields.optionalText("factor-note").orElse(null);
        var reversed = new Values(fields, problems).trueOrFalse("reversed");
        var own = scales.optional(fields);
        fields.close();
        if (own.isEmpty() && shared.isEmpty() && !fields.isMisspelt("scale")) {
            withoutScale.add(fields.location());
        }
        var options = own.or(() -> shared).orElse(List.of());
        return new Question(id, text, factor, note, options, own.isPresent(), reversed);
    }

    private @Nullable Factor factor(TextNode reference) {
        if (hasFactors) {
            return factors.ids().find(reference, "factor-unknown");
        }
        if (!factorsMissed) {
            factorsMissed = true;
            problems.error(reference.location(), "factors-file-missing", "id", reference.value().strip());
        }
        return null;
    }

    /** One message for one mistake: the first question tells for all. */
    private void reportWithoutScale(Fields fields) {
        if (!withoutScale.isEmpty() && !fields.isMisspelt("scale")) {
            problems.error(withoutScale.get(0), "scale-missing");
        }
    }
}
