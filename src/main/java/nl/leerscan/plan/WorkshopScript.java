package nl.leerscan.plan;

import java.util.List;
import nl.leerscan.model.Workshop;
import nl.leerscan.model.WorkshopStep;

/**
 * A workshop with its times.
 *
 * @param steps   numbered
 * @param minutes how long all of it takes
 * @param end     the time at its end, counted from its start
 */
public record WorkshopScript(Workshop workshop, List<Step> steps, int minutes, String end) {

    public WorkshopScript {
        steps = List.copyOf(steps);
    }

    /**
     * A step in its place.
     *
     * @param number counted from 1
     * @param start  the time it starts, counted from the start of the workshop, such as {@code 1:05}
     */
    public record Step(int number, String start, WorkshopStep step) {
    }
}
