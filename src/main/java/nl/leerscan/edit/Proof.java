package nl.leerscan.edit;

import java.util.List;

/**
 * That a change did what it should and nothing else, found by reading the changed file.
 *
 * @param steps to the text that changes; none to the body
 * @param value what it should be; empty when it should be gone
 */
record Proof(Outline before, List<String> steps, String value) {

    boolean holds(Outline after) {
        var was = before.root().meaning();
        var is = after.root().meaning();
        if (steps.isEmpty()) {
            return was.equals(is) && Wording.same(Body.of(after).text(), value);
        }
        return rest(before).equals(rest(after)) && Steps.onlyDiffer(steps, was, is)
                && (value.isEmpty() ? !was.equals(is) : Wording.same(after.text(steps).orElse(""), value));
    }

    private static String rest(Outline outline) {
        return outline.sheet().between(outline.body(), outline.sheet().end());
    }
}
