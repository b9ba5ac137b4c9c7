package nl.leerscan.cli;

import nl.leerscan.plan.Plan;

/** How much there is in a site. */
record Counts(int pages, int documents) {

    static Counts of(Plan plan) {
        return new Counts(plan.pages().size(), plan.print().documents().size());
    }
}
