package nl.leerscan.model;

import org.jspecify.annotations.Nullable;

/**
 * What the sources of the instrument tell besides it; each part may be absent.
 *
 * @param interventions what can be done
 */
public record Background(@Nullable InterventionGuide interventions) {

    /** Of a toolkit that has no more than its instrument and texts. */
    public static final Background NONE = new Background(null);
}
