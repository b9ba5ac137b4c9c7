package nl.leerscan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that one or more questions measure.
 *
 * @param id          unique among the factors
 * @param name        its name
 * @param group       the group it is added up in, if any
 * @param summary     what it is, in a sentence or two
 * @param explanation the same at more length
 * @param contribution how much research found it to contribute; absent where that was not measured
 * @param research    what research found about it, if anything
 * @param dialogue    questions to talk about it, the most telling one first
 */
public record Factor(
        String id,
        String name,
        @Nullable FactorGroup group,
        String summary,
        Prose explanation,
        @Nullable Contribution contribution,
        @Nullable Prose research,
        List<String> dialogue) {

    public Factor {
        dialogue = List.copyOf(dialogue);
    }
}
