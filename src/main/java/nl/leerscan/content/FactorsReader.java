package nl.leerscan.content;

import java.util.ArrayList;
import java.util.List;
import nl.leerscan.model.Contribution;
import nl.leerscan.model.Factor;
import nl.leerscan.model.FactorGroup;
import nl.leerscan.model.Source;
import nl.leerscan.model.Question;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads {@code factors.yaml}. */
final class FactorsReader {

    static final String PATH = "factors.yaml";

    private final Markdown markdown;
    private final Problems problems;
    private final Ids<FactorGroup> groupIds;
    private final Ids<Contribution> contributionIds;
    private final Ids<Factor> factorIds;
    private final List<Location> places = new ArrayList<>();

    /**
     * What the file says.
     *
     * @param source        where what is said of the factors comes from
     * @param contributions strongest first
     * @param groupIds      the groups by id
     * @param ids           the factors by id
     * @param places        where the factors stand, in order
     */
    record Factors(@Nullable Source source, List<FactorGroup> groups, List<Contribution> contributions,
            List<Factor> factors, Ids<FactorGroup> groupIds, Ids<Factor> ids, List<Location> places) {
        Factors {
            places = List.copyOf(places);
            groups = List.copyOf(groups);
            contributions = List.copyOf(contributions);
            factors = List.copyOf(factors);
        }

        /** Tells which factors have no question. Where no question has a factor, they are there to be read. */
        void adviseOn(List<Question> questions, Problems advice) {
            var asked = questions.stream().anyMatch(question -> question.factor() != null);
            for (int i = 0; i < factors.size() && asked; i++) {
                var factor = factors.get(i);
                if (questions.stream().noneMatch(question -> question.measures(factor))) {
                    advice.warning(places.get(i), "factor-without-question", "name", factor.name());
                }
            }
        }
    }

    FactorsReader(Markdown markdown, Problems problems) {
        this.markdown = markdown;
        this.problems = problems;
        this.groupIds = new Ids<>(problems);
        this.contributionIds = new Ids<>(problems);
        this.factorIds = new Ids<>(problems);
    }

    /** What is known of the factors when there is no such file or it cannot be read: no id can be called unknown. */
    static Factors none(Problems problems) {
        var groupIds = new Ids<FactorGroup>(problems);
        groupIds.incomplete();
        var ids = new Ids<Factor>(problems);
        ids.incomplete();
        return new Factors(null, List.of(), List.of(), List.of(), groupIds, ids, List.of());
    }

    Factors read(Fields fields) {
        var source = SourceReader.optional(fields).orElse(null);
        var items = new Items(problems);
        var groups = items.optional(fields, "groups", groupIds, this::group);
        var contributions = items.optional(fields, "contributions", contributionIds, this::contribution);
        var factors = items.required(fields, "factors", factorIds, this::factor);
        fields.close();
        return new Factors(source, groups, contributions, factors, groupIds, factorIds, places);
    }

    private FactorGroup group(Fields fields) {
        var group = new FactorGroup(groupIds.take(fields), fields.text("name"), fields.text("meaning"));
        groupIds.put(group.id(), group);
        fields.close();
        return group;
    }

    private Contribution contribution(Fields fields) {
        var contribution = new Contribution(
                contributionIds.take(fields), fields.text("name"), fields.optionalText("meaning").orElse(null));
        contributionIds.put(contribution.id(), contribution);
        fields.close();
        return contribution;
    }

    private Factor factor(Fields fields) {
        places.add(fields.placeOf("name"));
        var factor = new Factor(
                factorIds.take(fields),
                fields.text("name"),
                fields.optional("group").map(id -> groupIds.find(id, "group-unknown")).orElse(null),
                fields.text("summary"),
                markdown.required(fields, "explanation"),
                fields.optional("contribution").map(id -> contributionIds.find(id, "contribution-unknown")).orElse(null),
                markdown.optional(fields, "research").orElse(null),
                fields.texts("dialogue"));
        factorIds.put(factor.id(), factor);
        fields.close();
        return factor;
    }
}
