package nl.leerscan.plan;

import java.util.List;
import nl.leerscan.model.Term;
import nl.leerscan.model.Toolkit;

/**
 * Everything that will be published, decided before anything is rendered.
 *
 * @param frame what every page has around it
 * @param pages in the order in which one would read them
 * @param print what there is to print
 */
public record Plan(Frame frame, List<Page> pages, Print print) {

    public Plan {
        pages = List.copyOf(pages);
    }

    /** The terms that are explained. */
    public List<Term> terms() {
        return all(pages, Page.Terms.class).stream().flatMap(page -> page.terms().stream()).toList();
    }

    /** How answers are scored. */
    public ScoringData scoring() {
        return all(pages, Page.Questions.class).get(0).questionnaire().scoring();
    }

    /** The pages of one kind. */
    static <T extends Page> List<T> all(List<Page> pages, Class<T> kind) {
        return pages.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Decides what a toolkit consists of; a pure function. */
    public static Plan of(Toolkit toolkit) {
        var questionnaire = QuestionnairePlan.of(toolkit);
        var pages = PagesPlan.of(toolkit, questionnaire);
        return new Plan(FramePlan.of(toolkit, pages), pages, PrintPlan.of(toolkit, questionnaire, pages));
    }
}
