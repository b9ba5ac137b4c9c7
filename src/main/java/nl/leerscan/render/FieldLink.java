package nl.leerscan.render;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * A field as a print template draws it: an empty link, which says in its address what it is for and in its title what a
 * person is told about it.
 *
 * <pre>{@code
 * field:radio/NAME/ANSWER/POINTS         one answer of a question, counted from 1, and what it is worth; data-question
 *                                        says the question that all its answers share
 * field:text/NAME                        a line to type on
 * field:number/NAME                      a number to type
 * field:area/NAME                        some lines to type on
 * field:sum/NAME/QUESTION,…[/FACTOR]     the points of answered questions, empty until all of them are; times a factor
 *                                        as it is shown, so 2,5 makes 37,5
 * field:count/NAME/QUESTION,…            how many of these questions are answered
 * }</pre>
 *
 * @param address   the whole of it, which tells fields apart
 * @param kind      what it is for
 * @param name      what a field of the form is called; answers to one question share it
 * @param details   what follows the name
 * @param title     what a person is told
 * @param question  what the answers of a radio field share
 */
record FieldLink(String address, Kind kind, String name, List<String> details, String title, String question) {

    static final String SCHEME = "field:";

    FieldLink {
        details = List.copyOf(details);
    }

    /** What a link is, when it is a field. */
    static Optional<FieldLink> of(Element link) {
        var address = link.getAttribute("href");
        if (!address.startsWith(SCHEME)) {
            return Optional.empty();
        }
        var kind = Kind.of(address);
        var parts = address.split("/", -1);
        return Optional.of(new FieldLink(address, kind, parts[1], Arrays.asList(parts).subList(2, parts.length),
                required(link, "title"), kind == Kind.RADIO ? required(link, "data-question") : ""));
    }

    /** Which answer this is, counted from 1. */
    String answer() {
        return details.get(0);
    }

    /** What this answer is worth. */
    String points() {
        return details.get(1);
    }

    /** The radio fields that are added up or counted. */
    List<String> questions() {
        return isComputed() ? List.of(details.get(0).split(",")) : List.of();
    }

    /** What a sum is multiplied by, as it is shown. */
    Optional<String> factor() {
        return kind == Kind.SUM && details.size() > 1 ? Optional.of(details.get(1)) : Optional.empty();
    }

    boolean isComputed() {
        return kind == Kind.SUM || kind == Kind.COUNT;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER || isComputed();
    }

    private static String required(Element link, String attribute) {
        var value = link.getAttribute(attribute).strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException(link.getAttribute("href") + " has no " + attribute);
        }
        return value;
    }

    /** What a field is for. The patterns leave nothing that could say something in a script. */
    enum Kind {
        RADIO("/[1-9][0-9]*/-?[0-9]+"),
        TEXT(""),
        AREA(""),
        NUMBER(""),
        SUM("/NAME(,NAME)*(/[0-9]+([.,][0-9]+)?)?"),
        COUNT("/NAME(,NAME)*");

        private final Pattern pattern;

        Kind(String details) {
            var kind = name().toLowerCase(Locale.ROOT);
            pattern = Pattern.compile((SCHEME + kind + "/NAME" + details).replace("NAME", "[a-z][a-z0-9]*"));
        }

        private static Kind of(String address) {
            return Arrays.stream(values())
                    .filter(kind -> kind.pattern.matcher(address).matches())
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(address + " is no field"));
        }
    }
}
