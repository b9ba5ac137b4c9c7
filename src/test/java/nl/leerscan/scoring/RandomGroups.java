package nl.leerscan.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.leerscan.model.Instrument;
import nl.leerscan.scoring.GroupMirror.Participant;

/** Groups of every size and mood, some of whom only call out a total; the same seed gives the same group. */
public final class RandomGroups {

    private static final int LARGEST = 60;

    private final Instrument instrument;
    private final Random random;

    private RandomGroups(Instrument instrument, long seed) {
        this.instrument = instrument;
        this.random = new Random(seed);
    }

    public static List<Participant> of(Instrument instrument, long seed) {
        return new RandomGroups(instrument, seed).group();
    }

    private List<Participant> group() {
        var size = random.nextInt(3) == 0 ? random.nextInt(6) : random.nextInt(LARGEST + 1);
        var opinions = List.of(form(), form());
        var ownOpinion = List.of(0, 10, 60, 100).get(random.nextInt(4));
        var camps = 1 + random.nextInt(2);
        var onlyTotal = List.of(0, 0, 25, 75, 100).get(random.nextInt(5));
        return IntStream.range(0, size)
                .mapToObj(i -> chance(onlyTotal) ? total() : participant(opinions.get(random.nextInt(camps)), ownOpinion))
                .toList();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Somebody who thinks as the others of a camp do, but now and then has an opinion of their own. */
    private Participant participant(List<Integer> opinion, int ownOpinion) {
        var own = form();
        return new Participant(IntStream.range(0, own.size())
                .mapToObj(i -> chance(ownOpinion) ? own.get(i) : opinion.get(i))
                .toList(), null);
    }

    private List<Integer> form() {
        return instrument.questions().stream().map(question -> random.nextInt(question.options().size())).toList();
    }

    private Participant total() {
        var lowest = Worth.lowest(instrument.questions());
        var points = lowest + random.nextInt(Worth.highest(instrument.questions()) - lowest + 1);
        return new Participant(null, instrument.multiplier().multiply(BigDecimal.valueOf(points)));
    }
}
