package nl.leerscan.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workshop.
 *
 * @param title    what it is called
 * @param minutes  how long it takes
 * @param purpose  what there is when it is done
 * @param say      what the facilitator can say
 * @param tips     what the facilitator can keep in mind, and do when it goes another way
 * @param print    what has to lie on the table
 * @param onScreen what the room reads while it is done; the purpose where absent
 * @param show     what of the toolkit is shown after that
 */
public record WorkshopStep(
        String title,
        int minutes,
        String purpose,
        @Nullable Prose say,
        @Nullable Prose tips,
        @Nullable String print,
        @Nullable Prose onScreen,
        @Nullable Show show) {

    /** What of the toolkit can be shown to the room. */
    public enum Show {
        FACTORS, QUESTIONS, CONCLUSIONS, ROOM;

        /** The name in lower case, as authors and templates use it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
