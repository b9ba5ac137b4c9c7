package nl.leerscan.content;

import java.util.List;
import java.util.Optional;
import nl.leerscan.model.Factor;
import nl.leerscan.model.FactorGroup;
import nl.leerscan.model.Source;
import nl.leerscan.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads {@code factors.yaml}. */
final class FactorsReader {

    static final String PATH = "factors.yaml";

    private final Markdown markdown;
    private final Problems problems;
    private final Ids<FactorGroup> groupIds;
    private final Ids<Factor> factorIds;

    /**
     * What the file says.
     *
     * @param source where what is said of the factors comes from
     * @param ids    the factors by id
     */
    record Factors(@Nullable Source source, List<FactorGroup> groups, List<Factor> factors, Ids<Factor> ids) {
        Factors {
            groups = List.copyOf(groups);
            factors = List.copyOf(factors);
        }
    }

    FactorsReader(Markdown markdown, Problems problems) {
        this.markdown = markdown;
        this.problems = problems;
        this.groupIds = new Ids<>(problems);
        this.factorIds = new Ids<>(problems);
    }

    /** What is known of the factors when there is no such file or it cannot be read: no id can be called unknown. */
    static Factors none(Problems problems) {
        var ids = new Ids<Factor>(problems);
        ids.incomplete();
        return new Factors(null, List.of(), List.of(), ids);
    }

    Factors read(Fields fields) {
        var source = SourceReader.optional(fields).orElse(null);
        if (fields.seemsMisspelt("groups")) {
            groupIds.incomplete();
        }
        var groups = fields.optionalList("groups").stream().flatMap(item -> group(item).stream()).toList();
        var factors = fields.list("factors").stream().flatMap(item -> factor(item).stream()).toList();
        fields.close();
        if (factors.isEmpty()) {
            // Why there are none is told already.
            factorIds.incomplete();
        }
        return new Factors(source, groups, factors, factorIds);
    }

    private Optional<FactorGroup> group(Node item) {
        var fields = Fields.ofItem("groups", item, problems);
        fields.ifPresentOrElse(keys -> { }, groupIds::incomplete);
        return fields.map(this::group);
    }

    private FactorGroup group(Fields fields) {
        var group = new FactorGroup(groupIds.take(fields), fields.text("name"), fields.text("meaning"));
        groupIds.put(group.id(), group);
        fields.close();
        return group;
    }

    private Optional<Factor> factor(Node item) {
        var fields = Fields.ofItem("factors", item, problems);
        fields.ifPresentOrElse(keys -> { }, factorIds::incomplete);
        return fields.map(this::factor);
    }

    private Factor factor(Fields fields) {
        var factor = new Factor(
                factorIds.take(fields),
                fields.text("name"),
                fields.optional("group").map(id -> groupIds.find(id, "group-unknown")).orElse(null),
                fields.text("summary"),
                markdown.required(fields, "explanation"),
                markdown.optional(fields, "research").orElse(null),
                fields.texts("dialogue"));
        factorIds.put(factor.id(), factor);
        fields.close();
        return factor;
    }
}
