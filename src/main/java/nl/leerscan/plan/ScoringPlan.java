package nl.leerscan.plan;

import java.util.List;
import nl.leerscan.model.FactorGroup;
import nl.leerscan.model.Instrument;
import nl.leerscan.model.Question;
import nl.leerscan.model.Toolkit;
import nl.leerscan.plan.ScoringData.AskedFactor;
import nl.leerscan.plan.ScoringData.AskedQuestion;
import org.jspecify.annotations.Nullable;

/** What the scoring script is told. */
final class ScoringPlan {

    private ScoringPlan() {
    }

    static ScoringData of(Toolkit toolkit) {
        var instrument = toolkit.instrument();
        var numbers = new Numbers(instrument.multiplier(), toolkit.texts());
        return new ScoringData(
                "leerscan:" + instrument.id() + ":" + toolkit.edition().id(),
                instrument.questions().stream().map(ScoringPlan::question).toList(),
                factors(instrument),
                groups(instrument),
                instrument.conclusions().stream().map(each -> numbers.pointsFor(each.from())).toList(),
                instrument.multiplier());
    }

    private static AskedQuestion question(Question question) {
        var factor = question.factor();
        return new AskedQuestion(
                question.id(),
                factor == null ? null : factor.id(),
                question.options().stream().map(option -> Keying.points(question, option)).toList());
    }

    private static List<AskedFactor> factors(Instrument instrument) {
        return FactorsPlan.asked(instrument).stream()
                .flatMap(group -> group.factors().stream()
                        .map(factor -> new AskedFactor(factor.factor().id(), idOf(group))))
                .toList();
    }

    private static List<String> groups(Instrument instrument) {
        return FactorsPlan.asked(instrument).stream()
                .map(FactorsOfGroup::group)
                .filter(group -> group != null)
                .map(FactorGroup::id)
                .toList();
    }

    private static @Nullable String idOf(FactorsOfGroup group) {
        var named = group.group();
        return named == null ? null : named.id();
    }
}
