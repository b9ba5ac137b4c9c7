package nl.leerscan.plan;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var questions = instrument.questions().stream().map(ScoringPlan::question).toList();
        return new ScoringData(
                "leerscan:" + instrument.id() + ":" + toolkit.edition().id(),
                tag(instrument.id(), toolkit.edition().id(), questions),
                questions,
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

    /**
     * The first ten bits of the SHA-256 of what a result code is read by, a line each: the ids of the instrument and the
     * edition, and the id of each question with its points. So a code of another edition is told from ours, but for one
     * in 1024.
     */
    static int tag(String instrument, String edition, List<AskedQuestion> questions) {
        var lines = Stream.concat(
                Stream.of(instrument, edition),
                questions.stream().map(question -> question.id() + " " + question.points()));
        var hash = sha256(lines.collect(Collectors.joining("\n")));
        return (hash[0] & 0xff) << 2 | (hash[1] & 0xff) >> 6;
    }

    /** Of a text in UTF-16, the high byte first. */
    private static byte[] sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            text.chars().forEach(unit -> {
                digest.update((byte) (unit >> 8));
                digest.update((byte) unit);
            });
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
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
