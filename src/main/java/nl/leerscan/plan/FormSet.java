package nl.leerscan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leerscan.model.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Score forms for one workshop, filled in beforehand with what is known of it.
 *
 * @param workshop what the workshop is called
 * @param date     when it is, in words
 * @param place    where it is
 * @param copies   how many forms: 1 to {@value #MOST_COPIES}
 */
public record FormSet(@Nullable String workshop, @Nullable String date, @Nullable String place, int copies) {

    /** The most forms that one set can have. */
    public static final int MOST_COPIES = 1000;

    /** A set with its date in the words of a toolkit. */
    public static FormSet of(@Nullable String workshop, @Nullable LocalDate date, @Nullable String place, int copies,
            Texts texts) {
        return new FormSet(workshop, date == null ? null : FramePlan.inWords(date, texts), place, copies);
    }

    /** What one of the forms is called. */
    public String title(int number, Texts texts) {
        return texts.fill("form.set-number", Map.of("number", number, "count", copies));
    }

    /** The numbers of the forms, counted from 1. */
    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, copies).boxed().toList();
    }
}
