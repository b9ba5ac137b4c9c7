package nl.leerscan.plan;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerscan.AllPrintable;
import nl.leerscan.content.ContentReader;
import nl.leerscan.model.AnswerOption;
import nl.leerscan.model.Article;
import nl.leerscan.model.Background;
import nl.leerscan.model.Conclusion;
import nl.leerscan.model.Document;
import nl.leerscan.model.Factor;
import nl.leerscan.model.FactorGroup;
import nl.leerscan.model.FormWords;
import nl.leerscan.model.Instrument;
import nl.leerscan.model.Paper;
import nl.leerscan.model.Prose;
import nl.leerscan.model.Question;
import nl.leerscan.model.Source;
import nl.leerscan.model.Term;
import nl.leerscan.model.Texts;
import nl.leerscan.model.Toolkit;
import nl.leerscan.problem.Problems;

/** Toolkits made by hand, as small as they can be, in the real words of the interface. */
final class Toolkits {

    static final Prose PROSE = new Prose(List.of(new Prose.Markup("<p>Tekst.</p>")));
    static final Source SOURCE = new Source(null, "Bron", "2026", null);
    static final Toolkit TINY = new ContentReader(
            Path.of("src/test/resources/content/tiny"), Path.of("templates"), new AllPrintable(), new Problems()).read()
            .orElseThrow();
    static final Texts DUTCH = TINY.texts();

    private Toolkits() {
    }

    static List<AnswerOption> options(int... points) {
        return IntStream.of(points).mapToObj(each -> new AnswerOption("Antwoord " + each, each)).toList();
    }

    static Question question(int... points) {
        return new Question("q", "Vraag?", null, null, options(points), false, false);
    }

    static Question ownScale(int... points) {
        return new Question("q", "Vraag?", null, null, options(points), true, false);
    }

    static Question reversed(int... points) {
        return new Question("q", "Vraag?", null, null, options(points), false, true);
    }

    static Question about(Factor factor, int... points) {
        return new Question("q", "Vraag?", factor, null, options(points), false, false);
    }

    static Factor factor(String id, FactorGroup group) {
        return new Factor(id, "Factor " + id, group, "Kort.", PROSE, null, null, List.of("Waarom?"));
    }

    static List<Conclusion> conclusions(String... from) {
        return Stream.of(from)
                .map(each -> new Conclusion(new BigDecimal(each), "naam", "Vanaf " + each, PROSE, PROSE,
                        List.of("En nu?")))
                .toList();
    }

    static Instrument instrument(String multiplier, List<Conclusion> conclusions, Question... questions) {
        return instrument(multiplier, conclusions, List.of(), List.of(), questions);
    }

    static Instrument instrument(String multiplier, List<Conclusion> conclusions, List<FactorGroup> groups,
            List<Factor> factors, Question... questions) {
        return new Instrument("i", "Instrument", SOURCE, null, null, new FormWords(null, null, null, null),
                List.of(questions), groups, List.of(), factors, null, new BigDecimal(multiplier), conclusions, null);
    }

    static Toolkit with(Instrument instrument) {
        return with(instrument, List.of(), List.of(), null);
    }

    static Toolkit with(Instrument instrument, List<Article> articles, List<Term> terms, Document about) {
        return new Toolkit("Scan", null, TINY.edition(), DUTCH, null, TINY.accent(), null, Paper.A4, List.of(), instrument,
                new Document("Welkom", "Kort.", PROSE), articles, terms, about, null,
                Background.NONE);
    }

    static List<Integer> points(List<Questionnaire.Choice> choices) {
        return choices.stream().map(Questionnaire.Choice::points).toList();
    }
}
