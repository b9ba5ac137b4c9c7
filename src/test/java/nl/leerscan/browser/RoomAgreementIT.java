package nl.leerscan.browser;

import static nl.leerscan.browser.RoomPage.says;
import static nl.leerscan.browser.RoomPage.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerscan.model.Instrument;
import nl.leerscan.scoring.GroupMirror;
import nl.leerscan.scoring.GroupMirror.Participant;
import nl.leerscan.scoring.GroupOutcome;
import nl.leerscan.scoring.GroupOutcome.Asked;
import nl.leerscan.scoring.GroupOutcome.Part;
import nl.leerscan.scoring.RealContent;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every number that the page shows is the one that the mirror finds. */
@Execution(ExecutionMode.CONCURRENT)
class RoomAgreementIT {

    private static final Instrument INSTRUMENT = RealContent.read().instrument();
    private static final int GROUPS = 6;

    /** Forms as digits, and totals. */
    private record Group(List<String> forms, List<String> totals) {

        static Group random(long seed) {
            var random = new Random(seed);
            var forms = IntStream.range(0, 5 + random.nextInt(20)).mapToObj(i -> IntStream.range(0, 10)
                    .mapToObj(question -> "" + random.nextInt(4)).collect(Collectors.joining())).toList();
            return new Group(forms, IntStream.range(0, random.nextInt(9)).mapToObj(i -> "" + random.nextInt(31)).toList());
        }

        GroupOutcome outcome() {
            var participants = new ArrayList<Participant>();
            forms.forEach(form -> participants.add(new Participant(form.chars().map(digit -> digit - '0').boxed().toList(), null)));
            totals.forEach(total -> participants.add(new Participant(null, new BigDecimal(total))));
            return new GroupMirror(INSTRUMENT, participants).outcome();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberIsWhatTheMirrorFinds(Browsers browser) {
        try (var page = RoomPage.open(browser, Edition.OWN_FILE)) {
            for (long seed = 0; seed < GROUPS; seed++) {
                var group = Group.random(seed);
                page.enterForms(group.forms().toArray(String[]::new)).enterTotals(group.totals().toArray(String[]::new));
                page.showResult().page().getByLabel(text("order-number")).check();

                shows(page, group.outcome());
                page.button("clear").click();
                page.button("clear-yes").click();
            }
        }
    }

    private static void shows(RoomPage page, GroupOutcome outcome) {
        var totals = Objects.requireNonNull(outcome.totals());
        var room = Objects.requireNonNull(outcome.room());
        assertThat(page.resultText()).contains(number(totals.median()) + " van 30",
                INSTRUMENT.conclusions().get(room.median()).title(), "Het gemiddelde is " + number(totals.mean()));
        assertThat(page.rows(text("conclusions")).stream().map(row -> row.replaceFirst(".* ", "")))
                .isEqualTo(outcome.conclusions().stream().map(String::valueOf).toList());
        assertThat(page.rows(text("totals-in-numbers")).stream().map(row -> row.replaceFirst(".* ", ""))).isEqualTo(
                Stream.of(totals.lowest(), totals.lowerQuartile(), totals.median(), totals.upperQuartile(),
                        totals.highest(), totals.mean()).map(RoomAgreementIT::number).toList());
        assertThat(page.rows(text("questions"))).isEqualTo(
                IntStream.range(0, 10).boxed().flatMap(i -> question(i, outcome.questions().get(i))).toList());
        var means = page.rows(text("profile")).stream().filter(row -> row.contains(" van ")).toList();
        assertThat(means).containsExactlyInAnyOrderElementsOf(
                Stream.concat(outcome.factors().stream().map(RoomAgreementIT::factor),
                        outcome.groups().stream().map(part -> "Subtotaal " + mean(part))).toList());
        assertThat(page.resultText()).contains(outcome.prompts().stream()
                .map(prompt -> "(Vraag " + (prompt.question() + 1) + ": ").toArray(String[]::new));
    }

    private static Stream<String> question(int index, Asked asked) {
        var question = INSTRUMENT.questions().get(index);
        var about = says("about", "mean", number(asked.mean()) + " van 3",
                "division", Math.round(100 * asked.division()) + "%");
        return Stream.concat(Stream.of(index + 1 + ". " + question.text() + " " + about), asked.answers().stream()
                .map(given -> "%s (%d) %d".formatted(QuestionnairePage.OPTIONS.get(given.points()), given.points(), given.count())));
    }

    private static String factor(Part part) {
        var name = INSTRUMENT.factors().stream().filter(factor -> factor.id().equals(part.id())).findFirst().orElseThrow().name();
        return name + " " + mean(part);
    }

    private static String mean(Part part) {
        return number(part.mean()) + " van " + part.highest();
    }

    /** With at most one decimal. */
    private static String number(double value) {
        var rounded = Math.round(value * 10);
        return rounded % 10 == 0 ? "" + rounded / 10 : rounded / 10 + "," + rounded % 10;
    }
}
