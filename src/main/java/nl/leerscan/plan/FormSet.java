package nl.leerscan.plan;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Score forms for one workshop, filled in beforehand with what is known of it.
 *
 * @param workshop what the workshop is called
 * @param date     when it is, in words
 * @param place    where it is
 * @param copies   how many forms, at least 1
 */
public record FormSet(@Nullable String workshop, @Nullable String date, @Nullable String place, int copies) {

    /** The numbers of the forms, counted from 1. */
    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, copies).boxed().toList();
    }
}
