package nl.leerscan.plan;

import java.util.List;
import nl.leerscan.model.Toolkit;
import org.jspecify.annotations.Nullable;

/** What there is to print. */
final class PrintPlan {

    private PrintPlan() {
    }

    static Print of(Toolkit toolkit, Questionnaire questionnaire, List<Page> pages) {
        var form = FormPlan.of(questionnaire, toolkit.texts(), toolkit.address(),
                Plan.all(pages, Page.Questions.class).get(0).place());
        return new Print(
                toolkit.documents(),
                questionnaire,
                form,
                GroupFormPlan.of(questionnaire, form.scale()),
                toolkit.instrument().factors().isEmpty() ? null : FactorHandoutPlan.of(toolkit.instrument()),
                Plan.all(pages, Page.Start.class).get(0),
                only(pages, Page.Factors.class),
                Plan.all(pages, Page.ArticlePage.class),
                only(pages, Page.Terms.class),
                only(pages, Page.About.class),
                only(pages, Page.Workshop.class),
                SourcesPlan.of(pages, toolkit.texts().language()));
    }

    private static <T extends Page> @Nullable T only(List<Page> pages, Class<T> kind) {
        return Plan.all(pages, kind).stream().findFirst().orElse(null);
    }
}
