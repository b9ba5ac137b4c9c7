package nl.leerscan.plan;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.leerscan.model.Article;
import nl.leerscan.model.Contribution;
import nl.leerscan.model.Document;
import nl.leerscan.model.InterventionGuide;
import nl.leerscan.model.PrintedDocument;
import nl.leerscan.model.Source;
import nl.leerscan.model.Term;
import org.jspecify.annotations.Nullable;

/** A page of the toolkit: where it is, and all that it says. */
public sealed interface Page {

    Place place();

    /**
     * The first page.
     *
     * @param downloads where the documents to print are; absent when there are none
     */
    record Start(Place place, Document document, Place questionnaire, @Nullable Place downloads) implements Page {
    }

    /**
     * The questions and the result.
     *
     * @param room where a result code leads
     * @param next where it is told what to do about a factor; absent when it is not
     */
    record Questions(Place place, Questionnaire questionnaire, Place room, @Nullable Place next) implements Page {
    }

    /**
     * Where the scores of everyone in the room come together.
     *
     * @param instrument the id of the instrument
     * @param compact    whether the points of a form can be typed without anything between them
     * @param example    the points of some form, as they are typed
     * @param words      what the script says, by name
     * @param next       where it is told what to do about a factor; absent when it is not
     */
    record Room(
            Place place,
            Questionnaire questionnaire,
            String instrument,
            boolean compact,
            String example,
            SortedMap<String, String> words,
            @Nullable Place next) implements Page {

        public Room {
            words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
        }
    }

    /**
     * All factors.
     *
     * @param groups   every factor in its group, those without a group last
     * @param scale    the steps in which research tells what factors contribute, strongest first; empty where it tells nothing
     * @param research where more is told of that; absent where it is not
     */
    record Factors(Place place, List<FactorsOfGroup> groups, List<Contribution> scale, @Nullable Place research,
            @Nullable Source source) implements Page {

        public Factors {
            groups = List.copyOf(groups);
            scale = List.copyOf(scale);
        }
    }

    /**
     * What can be done, by layer and phase and about each factor.
     *
     * @param steps each factor, with what can be done about it; empty when nothing is told of any
     * @param key   under which the browser keeps what belongs to this instrument and edition
     */
    record Interventions(Place place, InterventionGuide guide, InterventionMatrix matrix, List<FactorSteps> steps,
            String key) implements Page {

        public Interventions {
            steps = List.copyOf(steps);
        }

        /** Whether a factor leads to an intervention, by its number. */
        public boolean leadsTo(int number) {
            return steps.stream().flatMap(each -> each.fitting().stream()).anyMatch(each -> each.number() == number);
        }
    }

    /**
     * The list of articles.
     *
     * @param pictured the pages with pictures, which come first
     * @param articles the articles themselves
     */
    record Articles(Place place, List<Listed> pictured, List<Listed> articles) implements Page {

        public Articles {
            pictured = List.copyOf(pictured);
            articles = List.copyOf(articles);
        }
    }

    /**
     * What research found.
     *
     * @param list   the list it is in
     * @param groups every factor in its group, those without a group last
     * @param scale  the steps in which it tells what factors contribute, strongest first
     * @param board  what they contribute, drawn; absent where nothing is told of that
     * @param when   which factors decide when, drawn; absent where that cannot be drawn
     */
    record Research(Place place, Place list, nl.leerscan.model.Research research, List<FactorsOfGroup> groups,
            List<Contribution> scale, @Nullable ContributionBoard board, @Nullable PeriodPicture when) implements Page {

        public Research {
            groups = List.copyOf(groups);
            scale = List.copyOf(scale);
        }
    }

    /**
     * The way of doing things.
     *
     * @param list  the list it is in
     * @param cycle its steps, drawn; absent where they cannot be
     */
    record Method(Place place, Place list, nl.leerscan.model.Method method, @Nullable CyclePicture cycle) implements Page {
    }

    /**
     * Where the weight lies, and where it could.
     *
     * @param list    the list it is in
     * @param figures those that are a part of a whole, drawn
     */
    record Landscape(Place place, Place list, nl.leerscan.model.Landscape landscape, LandscapeMap before, LandscapeMap after,
            List<DrawnFigure> figures) implements Page {

        public Landscape {
            figures = List.copyOf(figures);
        }
    }

    /**
     * An article.
     *
     * @param list the list it is in
     */
    record ArticlePage(Place place, Article article, Place list) implements Page {
    }

    /** The words explained. */
    record Terms(Place place, List<Term> terms) implements Page {

        public Terms {
            terms = List.copyOf(terms);
        }
    }

    /** About the instrument. */
    record About(Place place, Document document) implements Page {
    }

    /**
     * The page for who leads a workshop, with all that can be shown to the room.
     *
     * @param factors   every factor in its group; empty when there are none
     * @param downloads where the documents to print are; absent when there are none
     * @param room      where the scores of the room come together
     */
    record Workshop(Place place, WorkshopScript script, Questionnaire questionnaire, List<FactorsOfGroup> factors,
            Place asking, @Nullable Place downloads, Place room) implements Page {

        public Workshop {
            factors = List.copyOf(factors);
        }
    }

    /**
     * Where one finds things in all the other pages.
     *
     * @param others    where all of them are
     * @param elsewhere where to look when nothing is found
     */
    record Search(Place place, List<Place> others, List<Place> elsewhere) implements Page {

        public Search {
            others = List.copyOf(others);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** The documents to print, and the toolkit in one file. */
    record Downloads(Place place, List<PrintedDocument> documents) implements Page {

        public Downloads {
            documents = List.copyOf(documents);
        }
    }
}
