package nl.leerscan.render;

import java.util.List;
import nl.leerscan.model.Term;
import nl.leerscan.plan.Frame;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Place;
import nl.leerscan.plan.Plan;
import nl.leerscan.plan.ScoringData;

/**
 * What every page depends on beside itself; see {@link PageRenderer}.
 *
 * @param templates tells the templates from others
 * @param places    where all pages are, which links lead to
 * @param terms     those explained on every page
 * @param scoring   that of the questionnaire
 */
record Surroundings(String templates, Frame frame, List<Place> places, List<Term> terms, ScoringData scoring) {

    static Surroundings of(String templates, Plan plan) {
        var places = plan.pages().stream().map(Page::place).toList();
        return new Surroundings(templates, plan.frame(), places, plan.terms(), plan.scoring());
    }
}
