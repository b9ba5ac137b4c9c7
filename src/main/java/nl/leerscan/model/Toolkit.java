package nl.leerscan.model;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the authors wrote, read and checked.
 *
 * @param title        the toolkit's name, on every page
 * @param organisation who gives it out, where named
 * @param edition      which version of the content this is
 * @param texts        the words of the interface, in the content's language
 * @param address      where it will be hosted, where known; nothing is ever fetched from there
 * @param accent       the one accent colour
 * @param logo         a picture for the head of each page
 * @param paper        what documents are laid out for
 * @param documents    the documents to print, in the order in which they are offered
 * @param instrument   the questionnaire with its factors and conclusions
 * @param start        what the first page says
 * @param articles     in the order in which they are read
 * @param terms        in the order in which they are listed
 * @param about        what the instrument is and is not
 * @param workshop     how to lead a workshop with it
 * @param background   what there is to know and to do besides
 */
public record Toolkit(
        String title,
        @Nullable Organisation organisation,
        Edition edition,
        Texts texts,
        @Nullable URI address,
        Colour accent,
        @Nullable Image logo,
        Paper paper,
        List<PrintedDocument> documents,
        Instrument instrument,
        Document start,
        List<Article> articles,
        List<Term> terms,
        @Nullable Document about,
        @Nullable Workshop workshop,
        Background background) {

    public Toolkit {
        documents = List.copyOf(documents);
        articles = List.copyOf(articles);
        terms = List.copyOf(terms);
    }
}
