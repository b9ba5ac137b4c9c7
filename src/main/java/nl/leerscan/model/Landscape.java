package nl.leerscan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Forms of something between two extremes, before and after the weight shifts from one to the other.
 *
 * @param document        its heading, what it is about, and the text above it
 * @param source          where it comes from
 * @param across          from left to right
 * @param up              from the bottom to the top
 * @param left            the extreme on the left
 * @param right           the extreme on the right
 * @param differences     what sets the extremes apart; may be empty
 * @param before          how it is now, in a sentence or two
 * @param after           how it is after the shift, in a sentence or two
 * @param formsNote       who placed the forms
 * @param forms           at least one
 * @param figuresNote     how to read the figures
 * @param figures         what can be counted; may be empty
 */
public record Landscape(
        Document document,
        @Nullable Source source,
        Axis across,
        Axis up,
        Extreme left,
        Extreme right,
        List<Difference> differences,
        String before,
        String after,
        @Nullable String formsNote,
        List<Form> forms,
        @Nullable String figuresNote,
        List<Figure> figures) {

    public Landscape {
        differences = List.copyOf(differences);
        forms = List.copyOf(forms);
        figures = List.copyOf(figures);
    }

    /** What lies at the two ends of a direction. */
    public record Axis(String from, String to) {
    }

    /** One of two opposites, and what it is in a sentence or two. */
    public record Extreme(String name, String summary) {
    }

    /** A question that the two extremes answer differently, or alike. */
    public record Difference(String question, String left, String right) {
    }

    /**
     * Something with a place between the extremes.
     *
     * @param across         from 0, all the way left, to 10, all the way right
     * @param up             from 0, at the bottom, to 10, at the top
     * @param before         how much of it there is now, from 0, nothing, to 3, much
     * @param after          how much of it there is after the shift, from 0 to 3
     * @param placedBySource whether the source says on which side it lies; the place itself is always a reading of ours
     */
    public record Form(String name, String explanation, int across, int up, int before, int after, boolean placedBySource) {
    }
}
