package nl.leerscan.model;

import java.util.List;

/**
 * Something that can be done.
 *
 * @param id             unique among the interventions
 * @param name           what it is called in its source
 * @param layer          who can do it
 * @param phases         for whom it helps, in the order in which they were named; at least one
 * @param explanation    what it is and what one would do, in a sentence or two
 * @param fromLiterature whether its source found it in scientific literature
 * @param placedBySource whether its source says to which phases it belongs; else that is a reading of ours
 */
public record Intervention(
        String id,
        String name,
        Layer layer,
        List<Phase> phases,
        String explanation,
        boolean fromLiterature,
        boolean placedBySource) {

    public Intervention {
        phases = List.copyOf(phases);
    }
}
