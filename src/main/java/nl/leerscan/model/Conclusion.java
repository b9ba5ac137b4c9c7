package nl.leerscan.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a total leads to. A conclusion has only a lower bound: it reaches to where the next one starts.
 *
 * @param from        the lowest total of this conclusion, in the points that people see (after multiplication)
 * @param name        a few words, to call it by
 * @param title       quoted exactly
 * @param explanation what it means
 * @param next        what to do next
 * @param dialogue    questions to talk about it
 */
public record Conclusion(
        BigDecimal from, String name, String title, Prose explanation, Prose next, List<String> dialogue) {

    public Conclusion {
        dialogue = List.copyOf(dialogue);
    }
}
