package nl.leerscan.model;

import org.jspecify.annotations.Nullable;

/** A place in the toolkit that a text links to, named after the content file it is written in. */
public sealed interface Target {

    /** An anchor in the same text. */
    record Here(String anchor) implements Target {
    }

    /** An article, or an anchor in it. */
    record ToArticle(String id, @Nullable String anchor) implements Target {
    }

    /** The first page. */
    record ToStart() implements Target {
    }

    /** The page about the instrument, or an anchor in it. */
    record ToAbout(@Nullable String anchor) implements Target {
    }

    /** The page for who leads the workshop, or an anchor in its text. */
    record ToWorkshop(@Nullable String anchor) implements Target {
    }

    /** The questionnaire. */
    record ToQuestions() implements Target {
    }

    /** The factors, or one of them. */
    record ToFactor(@Nullable String id) implements Target {
    }

    /** The list of terms, or one of them. */
    record ToTerm(@Nullable String id) implements Target {
    }
}
