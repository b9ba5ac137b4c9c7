package nl.leerscan.content;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.leerscan.content.TermUse.Listed;
import nl.leerscan.model.Term;
import nl.leerscan.problem.Problems;

/** Reads {@code terms.yaml}. */
final class TermsReader {

    static final String PATH = "terms.yaml";

    private final Markdown markdown;
    private final Links links;
    private final Problems problems;
    private final Ids<Term> ids;
    private final List<Listed> listed = new ArrayList<>();

    TermsReader(Markdown markdown, Links links, Problems problems) {
        this.markdown = markdown;
        this.links = links;
        this.problems = problems;
        this.ids = new Ids<>(problems);
    }

    /** The terms by name, in the order of a language. */
    List<Term> read(Fields fields, String language) {
        var items = fields.list("terms");
        var terms = items.stream()
                .flatMap(item -> Fields.ofItem("terms", item, problems).stream())
                .map(this::term)
                .sorted(order(language))
                .toList();
        fields.close();
        if (!terms.isEmpty() && terms.size() == items.size()) {
            ids.all().ifPresent(all -> links.know(PATH, all));
        }
        return terms;
    }

    /** The terms in the order of the file; known after reading. */
    List<Listed> listed() {
        return listed;
    }

    private Term term(Fields fields) {
        var term = new Term(
                ids.take(fields),
                fields.text("name"),
                markdown.required(fields, "definition"),
                fields.optionalText("source").orElse(null));
        fields.close();
        listed.add(new Listed(term.id(), term.name(), fields.location()));
        return term;
    }

    private static Comparator<Term> order(String language) {
        var collator = Collator.getInstance(Locale.forLanguageTag(language));
        collator.setStrength(Collator.TERTIARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return Comparator.comparing(Term::name, collator::compare).thenComparing(Term::id);
    }
}
