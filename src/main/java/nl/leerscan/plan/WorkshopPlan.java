package nl.leerscan.plan;

import java.util.ArrayList;
import nl.leerscan.model.Workshop;

/** When each step of a workshop comes. */
final class WorkshopPlan {

    private static final int HOUR = 60;

    private WorkshopPlan() {
    }

    static WorkshopScript of(Workshop workshop) {
        var steps = new ArrayList<WorkshopScript.Step>();
        var minutes = 0;
        for (var step : workshop.steps()) {
            steps.add(new WorkshopScript.Step(steps.size() + 1, clock(minutes), step));
            minutes += step.minutes();
        }
        return new WorkshopScript(workshop, steps, minutes, clock(minutes));
    }

    private static String clock(int minutes) {
        return minutes / HOUR + (minutes % HOUR < 10 ? ":0" : ":") + minutes % HOUR;
    }
}
