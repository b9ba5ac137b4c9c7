package nl.leerscan.content;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which problems a schema can know. Every code of the catalogue is in one of these. */
final class SchemaLimits {

    /** What a schema tells too. */
    static final Set<String> TOLD = Set.of("file-without-keys", "key-unknown", "key-unknown-near", "key-in-curly-quotes",
            "key-missing", "value-missing", "text-expected", "list-expected", "list-empty", "keys-expected", "id-form",
            "whole-number-expected", "number-expected", "number-too-far", "multiplier-range", "true-or-false", "edition-id-form",
            "date-form", "language-form", "paper-unknown", "document-file-form", "address-form", "address-of-page", "colour-form", "picture-kind",
            "scale-missing", "scale-too-short", "text-key-form");

    /** What a schema cannot tell, by the reason. Of these it says nothing, so that an editor does not cry wolf. */
    static final Map<String, Set<String>> BEYOND = Map.of(
            "two things have to be compared, in a list or between files", Set.of("id-twice", "label-twice", "document-file-twice",
                    "scale-flat", "factor-unknown", "factor-unknown-near", "factors-file-missing", "group-unknown", "group-unknown-near",
                    "contribution-unknown", "contribution-unknown-near", "layer-unknown", "layer-unknown-near", "phase-unknown",
                    "phase-unknown-near", "back-to-unknown", "back-to-unknown-near", "intervention-unknown", "intervention-unknown-near",
                    "intervention-elsewhere", "named-twice", "factors-needed", "share-impossible"),
            "points have to be added up", Set.of("cut-off-not-whole", "cut-off-not-lowest", "cut-off-not-rising", "cut-off-too-near",
                    "cut-off-too-high", "conclusion-never-reached"),
            "it depends on which templates and texts there are", Set.of("template-unknown", "template-unknown-near", "language-unknown"),
            "it takes a calendar, or knowledge of colours", Set.of("date-not-there", "colour-too-light"),
            "it takes a look into another file", Set.of("picture-elsewhere", "picture-outside", "picture-backslash", "picture-missing", "picture-too-large",
                    "picture-broken", "picture-damaged", "picture-colours", "picture-moving", "picture-pixels"),
            "it takes the font", Set.of("character-not-printable", "character-not-printable-often", "character-not-printable-more",
                    "character-lost"),
            "to a schema a text has no parts, and no limits that only accidents meet", Set.of("text-too-long", "picture-without-words", "markdown-too-deep", "paragraph-too-long", "table-too-wide", "heading-too-high",
                    "heading-skipped", "heading-not-here", "heading-empty", "link-empty", "link-without-text", "link-scheme",
                    "link-address", "link-without-scheme", "link-nowhere", "link-nowhere-near", "link-anchor-too-much",
                    "link-no-such-place", "link-no-such-place-near", "footnote-undefined", "footnote-unused", "footnote-twice"),
            "what comes before a schema keeps one of the two, or drops what it takes for a note", Set.of("key-twice", "hash-in-text"),
            "it is about a Markdown file, or a file's name", Set.of("article-name", "article-name-twice", "article-title-twice", "front-matter-missing",
                    "front-matter-open", "body-missing", "show-unknown", "show-unknown-near", "show-without-factors"),
            "it is advice, or known when the documents are there: nothing is wrong with the file", Set.of("document-overrun",
                    "question-long", "sentence-long", "term-unused", "count-differs", "factor-without-question", "figure-without-source",
                    "picture-without-source", "edition-unchanged", "one-file-too-large", "search-too-large"));

    /** A file with one of these is not read to its end, so that neither can be asked what it says of the rest. */
    static final Set<String> UNREAD = Set.of("folder-missing", "file-missing", "file-empty", "file-too-large",
            "file-unreadable", "file-outside", "file-unexpected", "file-unexpected-near", "file-misplaced", "file-ending-twice", "not-utf-8",
            "control-character", "yaml-tab", "yaml-tab-between", "yaml-hard-space", "yaml-other-dash", "yaml-colon-in-value", "yaml-curly-quotes", "yaml-dash-without-space", "yaml-no-space",
            "yaml-not-a-key", "yaml-indentation", "yaml-quote-open", "yaml-after-quote", "yaml-after-bracket", "yaml-backslash", "yaml-special-start",
            "yaml-text-after-bar", "yaml-bracket-open", "yaml-broken", "yaml-anchor", "yaml-tag", "yaml-documents", "yaml-too-deep",
            "problems-more", "word-too-long", "list-too-long");

    private SchemaLimits() {
    }

    static Stream<String> all() {
        return Stream.concat(Stream.of(TOLD, UNREAD), BEYOND.values().stream()).flatMap(Collection::stream);
    }
}
