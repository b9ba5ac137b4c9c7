package nl.leerscan.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerscan.model.Instrument;
import nl.leerscan.scoring.GroupOutcome.Near;
import nl.leerscan.scoring.GroupOutcome.Room;
import nl.leerscan.scoring.GroupOutcome.Shifts;
import nl.leerscan.scoring.GroupOutcome.Totals;
import org.jspecify.annotations.Nullable;

/**
 * The statistics of a group written a second time, from the authors' model and the options that were chosen, by other
 * formulas and in exact fractions, so that a mistake in either shows up as a difference.
 */
public final class GroupMirror {

    private static final Fraction TWO_THIRDS = new Fraction(2, 3);

    private final Instrument instrument;
    private final FormsMirror forms;
    private final List<BigDecimal> totals;
    private final List<Integer> points;
    private final List<Integer> cutOffs;

    /**
     * A participant.
     *
     * @param options for each question in order which option was chosen, counted from 0; absent when only a total was
     *                called out
     * @param total   as called out, multiplied
     */
    public record Participant(@Nullable List<Integer> options, @Nullable BigDecimal total) {
    }

    public GroupMirror(Instrument instrument, List<Participant> participants) {
        this.instrument = instrument;
        this.forms = new FormsMirror(instrument,
                participants.stream().map(Participant::options).filter(Objects::nonNull).toList());
        this.totals = participants.stream().map(this::total).sorted().toList();
        this.points = totals.stream().map(total -> total.divide(instrument.multiplier()).intValueExact()).toList();
        this.cutOffs = instrument.conclusions().stream().map(each -> cutOff(each.from())).toList();
    }

    /** What a participant sees, multiplied. */
    private BigDecimal total(Participant participant) {
        var options = participant.options();
        if (options == null) {
            return Objects.requireNonNull(participant.total());
        }
        var points = IntStream.range(0, options.size())
                .map(i -> Worth.of(instrument.questions().get(i), options.get(i)))
                .sum();
        return instrument.multiplier().multiply(BigDecimal.valueOf(points));
    }

    /** What {@code statistics.of} returns. */
    public GroupOutcome outcome() {
        var inEach = IntStream.range(0, instrument.conclusions().size()).map(this::participantsIn).boxed().toList();
        var room = totals.isEmpty() ? null : new Room(conclusion(quantile(2)), conclusion(mean()));
        return new GroupOutcome(totals.size(), forms.count(), room == null ? null : totals(), inEach, room,
                room == null ? List.of() : Stream.concat(near("median", quantile(2)), near("mean", mean())).toList(),
                room != null && new Fraction(inEach.get(room.median()), totals.size()).compareTo(TWO_THIRDS) < 0,
                forms.questionsAsked(), forms.byDivision(), forms.byLevel(),
                forms.factorParts(), forms.groupParts(), forms.prompts());
    }

    /** What {@code statistics.compare} returns. */
    public Shifts since(GroupMirror earlier) {
        return forms.since(earlier.forms);
    }

    private int participantsIn(int conclusion) {
        var all = instrument.conclusions();
        return (int) totals.stream()
                .filter(total -> total.compareTo(all.get(conclusion).from()) >= 0)
                .filter(total -> conclusion + 1 == all.size() || total.compareTo(all.get(conclusion + 1).from()) < 0)
                .count();
    }

    private Totals totals() {
        return new Totals(quantile(0).rounded(), quantile(1).rounded(), quantile(2).rounded(), quantile(3).rounded(),
                quantile(4).rounded(), mean().rounded());
    }

    private Fraction mean() {
        return Fraction.mean(points);
    }

    /** A number weighs less the further its place is from the one asked for, and nothing from one place away. */
    private Fraction quantile(int quarters) {
        var place = (points.size() - 1) * quarters;
        var weighed = IntStream.range(0, points.size())
                .mapToLong(i -> (long) points.get(i) * Math.max(0, 4 - Math.abs(4 * i - place)));
        return new Fraction(weighed.sum(), 4);
    }

    /** The lowest sum of whole points that reaches a total, found by trying. */
    private int cutOff(BigDecimal from) {
        return IntStream.iterate(Worth.lowest(instrument.questions()), sum -> sum + 1)
                .filter(sum -> instrument.multiplier().multiply(BigDecimal.valueOf(sum)).compareTo(from) >= 0)
                .findFirst().orElseThrow();
    }

    private int conclusion(Fraction middle) {
        var conclusion = cutOffs.size() - 1;
        while (middle.compareTo(new Fraction(cutOffs.get(conclusion), 1)) < 0) {
            conclusion--;
        }
        return conclusion;
    }

    private Stream<Near> near(String name, Fraction middle) {
        return cutOffs.stream().skip(1)
                .filter(cutOff -> middle.compareTo(new Fraction(cutOff - 1, 1)) >= 0)
                .filter(cutOff -> middle.compareTo(new Fraction(cutOff + 1, 1)) <= 0)
                .map(cutOff -> new Near(name, cutOff));
    }
}
