package nl.leerscan.plan;

import java.util.List;
import nl.leerscan.model.PrintedDocument;
import org.jspecify.annotations.Nullable;

/**
 * What there is to print, and what a document can be made of: the same pages that are on screen, and the questionnaire
 * laid out for a pen. What the content does not have is absent.
 *
 * @param documents     what is made, in the order in which it is offered
 * @param questionnaire the instrument
 * @param form          how its questions stand on paper
 * @param groupForm     a sheet to collect the scores of a group on
 * @param handout       the factors, to hand out; absent where there are none
 * @param start         the first page
 * @param factors       all factors
 * @param articles      in the order in which they are read
 * @param terms         the words explained
 * @param about         about the instrument
 * @param workshop      how to lead a workshop
 * @param sources       what all of it draws on
 */
public record Print(
        List<PrintedDocument> documents,
        Questionnaire questionnaire,
        ScoreForm form,
        GroupForm groupForm,
        @Nullable FactorHandout handout,
        Page.Start start,
        Page.@Nullable Factors factors,
        List<Page.ArticlePage> articles,
        Page.@Nullable Terms terms,
        Page.@Nullable About about,
        Page.@Nullable Workshop workshop,
        List<UsedSource> sources) {

    public Print {
        documents = List.copyOf(documents);
        articles = List.copyOf(articles);
        sources = List.copyOf(sources);
    }
}
