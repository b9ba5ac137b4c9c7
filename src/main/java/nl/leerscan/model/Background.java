package nl.leerscan.model;

import org.jspecify.annotations.Nullable;

/**
 * What the sources of the instrument tell besides it; each part may be absent.
 *
 * @param research      what research found
 * @param method        the way of doing things it is about
 * @param landscape     where the weight lies, and where it could
 * @param interventions what can be done
 */
public record Background(
        @Nullable Research research,
        @Nullable Method method,
        @Nullable Landscape landscape,
        @Nullable InterventionGuide interventions) {

    /** Of a toolkit that has no more than its instrument and texts. */
    public static final Background NONE = new Background(null, null, null, null);
}
