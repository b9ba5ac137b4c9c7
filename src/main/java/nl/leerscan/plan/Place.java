package nl.leerscan.plan;

import java.util.Locale;
import nl.leerscan.model.Texts;

/**
 * Where a page will be.
 *
 * @param kind  which template prints it
 * @param path  relative to the output folder, with forward slashes
 * @param slug  the path as one word: unique, and the start of every id on the page, so that pages can share a file
 * @param title its heading and its name in the navigation
 */
public record Place(Kind kind, String path, String slug, String title) {

    /** The kinds of pages there are. */
    public enum Kind {
        START, QUESTIONNAIRE, ROOM, FACTORS, INTERVENTIONS, ARTICLES, RESEARCH, METHOD, LANDSCAPE, ARTICLE, TERMS, ABOUT,
        WORKSHOP, DOWNLOADS, SEARCH;

        /** Whether every page links to it; the others are found in the list of articles. */
        boolean isInNavigation() {
            return switch (this) {
                case RESEARCH, METHOD, LANDSCAPE, ARTICLE -> false;
                default -> true;
            };
        }

        /** The name in lower case, as templates and interface texts use it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A page whose file and title are words of the interface. */
    static Place of(Kind kind, Texts texts) {
        return of(kind, texts.get("pages." + kind.key() + ".file"), texts.get("pages." + kind.key() + ".title"));
    }

    static Place of(Kind kind, String file, String title) {
        return new Place(kind, file + ".html", file.replace('/', '-'), title);
    }

    /** The same with a slug that no name of a heading can bring about behind another slug, for none ends with a hyphen. */
    Place ended() {
        return new Place(kind, path, slug + "-", title);
    }
}
