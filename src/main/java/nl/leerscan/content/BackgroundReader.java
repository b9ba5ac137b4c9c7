package nl.leerscan.content;

import java.util.Optional;
import java.util.function.Function;
import nl.leerscan.content.FactorsReader.Factors;
import nl.leerscan.model.Background;
import nl.leerscan.model.Document;
import nl.leerscan.problem.Problems;

/** Reads the files about what there is to know and to do besides the instrument. */
final class BackgroundReader {

    private final Factors factors;
    private final boolean hasFactors;
    private final Markdown markdown;
    private final Problems problems;

    /** @param hasFactors whether there are factors, readable or not */
    BackgroundReader(Factors factors, boolean hasFactors, Markdown markdown, Problems problems) {
        this.factors = factors;
        this.hasFactors = hasFactors;
        this.markdown = markdown;
        this.problems = problems;
    }

    /** @param files the keys of a file, if it is there */
    Background read(Function<String, Optional<Fields>> files) {
        return new Background(
                files.apply(ResearchReader.PATH).map(new ResearchReader(factors, hasFactors, markdown, problems)::read).orElse(null),
                files.apply(MethodReader.PATH).map(new MethodReader(markdown, problems)::read).orElse(null),
                files.apply(LandscapeReader.PATH).map(new LandscapeReader(markdown, problems)::read).orElse(null),
                files.apply(InterventionsReader.PATH)
                        .map(new InterventionsReader(factors, hasFactors, markdown, problems)::read).orElse(null));
    }

    /** What each of these files starts with. */
    static Document document(Fields fields, Markdown markdown) {
        return new Document(fields.text("title"), fields.text("summary"), markdown.required(fields, "intro"));
    }
}
