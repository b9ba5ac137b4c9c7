package nl.leerscan.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerscan.model.Conclusion;
import nl.leerscan.model.Instrument;
import nl.leerscan.model.Question;
import nl.leerscan.model.Texts;
import nl.leerscan.model.Toolkit;
import nl.leerscan.plan.Questionnaire.Choice;
import nl.leerscan.plan.Questionnaire.Item;
import nl.leerscan.plan.Questionnaire.Words;
import org.jspecify.annotations.Nullable;

/** How the instrument is asked and scored. */
final class QuestionnairePlan {

    private final Instrument instrument;
    private final Texts texts;
    private final Numbers numbers;
    private final Range range;

    private QuestionnairePlan(Toolkit toolkit) {
        this.instrument = toolkit.instrument();
        this.texts = toolkit.texts();
        this.numbers = new Numbers(instrument.multiplier(), texts);
        this.range = Range.of(instrument.questions());
    }

    static Questionnaire of(Toolkit toolkit) {
        return new QuestionnairePlan(toolkit).questionnaire(ScoringPlan.of(toolkit));
    }

    private Questionnaire questionnaire(ScoringData scoring) {
        return new Questionnaire(
                instrument.title(),
                instrument.source(),
                instrument.sourceNote(),
                instrument.intro(),
                words(),
                sharedScale(),
                items(),
                FactorsPlan.asked(instrument),
                numbers.total(range.lowest()),
                numbers.total(range.highest()),
                multiplier(),
                conclusions(scoring.conclusions()),
                instrument.cutOffNote(),
                scoring);
    }

    private Words words() {
        var own = instrument.words();
        return new Words(
                orText(own.scale(), "words.scale"),
                orText(own.score(), "words.score"),
                orText(own.total(), "words.total"),
                orText(own.conclusion(), "words.conclusion"));
    }

    private String orText(@Nullable String own, String key) {
        return own != null ? own : texts.get(key);
    }

    private List<Choice> sharedScale() {
        return instrument.questions().stream().filter(question -> !question.ownScale()).findFirst().stream()
                .flatMap(question -> question.options().stream())
                .map(option -> new Choice(option.label(), option.points()))
                .toList();
    }

    private List<Item> items() {
        return IntStream.range(0, instrument.questions().size())
                .mapToObj(index -> item(index + 1, instrument.questions().get(index)))
                .toList();
    }

    private static Item item(int number, Question question) {
        var choices = question.options().stream()
                .map(option -> new Choice(option.label(), Keying.points(question, option)))
                .toList();
        return new Item(number, question.id(), question.text(), question.factor(), question.factorNote(),
                question.ownScale(), choices);
    }

    private @Nullable String multiplier() {
        return instrument.multiplier().compareTo(BigDecimal.ONE) == 0 ? null : numbers.plain(instrument.multiplier());
    }

    private List<ConclusionRange> conclusions(List<Integer> lowestPoints) {
        var ranges = new ArrayList<ConclusionRange>();
        List<Conclusion> conclusions = instrument.conclusions();
        for (int i = 0; i < conclusions.size(); i++) {
            var last = i == conclusions.size() - 1;
            var highest = last ? range.highest() : lowestPoints.get(i + 1) - 1;
            ranges.add(new ConclusionRange(
                    conclusions.get(i), numbers.totals(new Range(lowestPoints.get(i), highest))));
        }
        return ranges;
    }
}
