package nl.leerscan.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something counted.
 *
 * @param shown   the figure as people read it, with what it counts
 * @param meaning what it is a figure of; goes on from {@code shown} as one sentence
 * @param share   the same as part of a whole, where it is one
 * @param source  where it comes from, where that is not said for all
 */
public record Figure(String shown, String meaning, @Nullable Share share, @Nullable String source) {

    /**
     * A part of a whole, in any unit.
     *
     * @param part   from 0 up
     * @param partTo where the part is known from here to there, its upper end; else equal to {@code part}
     * @param whole  above 0, at least {@code partTo}
     * @param of     what the whole is
     */
    public record Share(BigDecimal part, BigDecimal partTo, BigDecimal whole, String of) {
    }
}
