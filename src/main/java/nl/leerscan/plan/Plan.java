package nl.leerscan.plan;

import java.util.List;
import nl.leerscan.model.Toolkit;

/**
 * Everything that will be published, decided before anything is rendered.
 *
 * @param frame what every page has around it
 * @param pages in the order in which one would read them
 * @param forms the forms to print
 */
public record Plan(Frame frame, List<Page> pages, List<ScoreForm> forms) {

    public Plan {
        pages = List.copyOf(pages);
        forms = List.copyOf(forms);
    }

    /** Decides what a toolkit consists of; a pure function. */
    public static Plan of(Toolkit toolkit) {
        var questionnaire = QuestionnairePlan.of(toolkit);
        var forms = FormsPlan.of(questionnaire, toolkit.texts());
        var pages = PagesPlan.of(toolkit, questionnaire, forms);
        return new Plan(FramePlan.of(toolkit, pages), pages, forms);
    }
}
