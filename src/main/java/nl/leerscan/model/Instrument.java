package nl.leerscan.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire that leads from answers by way of a total to one conclusion.
 *
 * @param id          letters, digits and hyphens; with the edition's id it marks whose answers are kept
 * @param title       its name
 * @param source      where its words are quoted from
 * @param sourceNote  what is taken from there, and how literally
 * @param intro       what to keep in mind while answering
 * @param words       its own words on the form
 * @param questions   in the order in which they are asked, at least one
 * @param groups      groups of factors, in order; may be empty
 * @param contributions the steps in which research tells what factors contribute, strongest first; may be empty
 * @param factors     in order; may be empty
 * @param factorSource where what is said of the factors comes from
 * @param multiplier  what the sum of the points is multiplied by to give the total that people see; 1 for most
 * @param conclusions at least one, rising; the first starts at the lowest possible total
 * @param cutOffNote  where the cut-offs come from, shown wherever a conclusion is
 */
public record Instrument(
        String id,
        String title,
        Source source,
        @Nullable String sourceNote,
        @Nullable Prose intro,
        FormWords words,
        List<Question> questions,
        List<FactorGroup> groups,
        List<Contribution> contributions,
        List<Factor> factors,
        @Nullable Source factorSource,
        BigDecimal multiplier,
        List<Conclusion> conclusions,
        @Nullable String cutOffNote) {

    public Instrument {
        questions = List.copyOf(questions);
        groups = List.copyOf(groups);
        contributions = List.copyOf(contributions);
        factors = List.copyOf(factors);
        conclusions = List.copyOf(conclusions);
    }
}
