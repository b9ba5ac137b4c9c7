package nl.leerscan.content;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.leerscan.model.Target;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;

/**
 * Reads where links lead, and once all texts are read checks that there is something there. Safe to use from several threads
 * until then.
 */
final class Links {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/?#\\\\]+[^\\s\\\\]*");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^\\s@]+@[^\\s@]+");
    private static final Pattern PHONE = Pattern.compile("(?i)tel:\\+?[0-9().-]+");
    private static final Set<String> WITHOUT_ANCHORS = Set.of("questions.yaml", "start.md");

    private final SortedSet<String> pages;
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final List<Promise> promises = new ArrayList<>();
    /** Where links led before, by page and anchor: many lead to the same place, which need not be kept for each. */
    private final Map<String, Within> met = new HashMap<>();
    private final Problems problems;

    /** Where a link leads. */
    sealed interface Destination permits Outside, Within, Nowhere {
    }

    /** Out of the toolkit. */
    record Outside(String address) implements Destination {
    }

    /**
     * To another place in the toolkit.
     *
     * @param path   the file that it is in; empty for the text that the link stands in
     * @param anchor the place, still to be checked; empty for the start
     */
    record Within(Target target, String path, String anchor) implements Destination {
    }

    /** Nowhere, with what is wrong; see {@link Problems#error}. */
    record Nowhere(String code, String... details) implements Destination {
    }

    /** A link of which the end is still to be checked; see {@link Within}. */
    record Promise(Location location, String path, String anchor) {
    }

    /** @param pages the content files that a link can lead to */
    Links(Collection<String> pages, Problems problems) {
        this.pages = new TreeSet<>(pages);
        this.problems = problems;
    }

    /** Says which places a file has; of a file of which nothing is said, any place is taken to be there. */
    synchronized void know(String path, Set<String> places) {
        anchors.put(path, places);
    }

    /** Where a link leads that stands in a file. */
    Destination read(String path, String link) {
        if (link.isBlank()) {
            return new Nowhere("link-empty");
        }
        if (link.startsWith("//")) {
            return new Nowhere("link-without-scheme", "link", link);
        }
        var scheme = SCHEME.matcher(link);
        return link.indexOf(':') >= 0 && scheme.matches()
                ? outside(link, scheme.group(1).toLowerCase(Locale.ROOT))
                : within(path, link);
    }

    /** Checks the links of one text to its own places. */
    static void checkHere(List<Promise> promises, Set<String> places, Problems problems) {
        for (var promise : promises) {
            checkAnchor(promise, places, problems);
        }
    }

    /** Whether the files are there that some links lead to. */
    boolean hasAll(List<Promise> promises) {
        return promises.stream().allMatch(promise -> pages.contains(promise.path()));
    }

    /** Notes links to other files, to be checked once all are read. */
    synchronized void expect(List<Promise> promises) {
        this.promises.addAll(promises);
    }

    /** Checks all links between files. */
    void check() {
        for (var promise : promises) {
            var places = anchors.get(promise.path());
            if (!promise.anchor().isEmpty() && places != null) {
                checkAnchor(promise, places, problems);
            }
        }
    }

    private static Destination outside(String link, String scheme) {
        var pattern = switch (scheme) {
            case "http", "https" -> WEB;
            case "mailto" -> MAIL;
            case "tel" -> PHONE;
            default -> null;
        };
        if (pattern == null) {
            return new Nowhere("link-scheme", "scheme", scheme);
        }
        var address = pattern.matcher(link).matches() ? WebAddress.ascii(link) : Optional.<String>empty();
        return address.isPresent() ? new Outside(address.get()) : new Nowhere("link-address", "link", link);
    }

    private Destination within(String path, String link) {
        var hash = link.indexOf('#');
        var anchor = hash < 0 ? "" : decode(link.substring(hash + 1));
        var file = decode(hash < 0 ? link : link.substring(0, hash));
        if (file.isEmpty()) {
            return new Within(new Target.Here(anchor), "", anchor);
        }
        var page = ContentPath.resolve(path, file).orElse("");
        if (!pages.contains(page)) {
            return noSuchPage(path, file, page);
        }
        if (!anchor.isEmpty() && page.equals(path) && isOneText(page)) {
            return new Within(new Target.Here(anchor), "", anchor);
        }
        if (!anchor.isEmpty() && WITHOUT_ANCHORS.contains(page)) {
            return new Nowhere("link-anchor-too-much", "file", page);
        }
        return once(page, anchor);
    }

    private synchronized Within once(String page, String anchor) {
        return met.computeIfAbsent(page + '#' + anchor, link -> new Within(target(page, anchor), page, anchor));
    }

    /** Whether all that a file says is the text with its headings: the steps of the workshop are texts beside it. */
    private static boolean isOneText(String page) {
        return page.endsWith(".md") && !page.equals(WorkshopReader.PATH);
    }

    private static Target target(String page, String anchor) {
        var place = anchor.isEmpty() ? null : anchor;
        return switch (page) {
            case "questions.yaml" -> new Target.ToQuestions();
            case "factors.yaml" -> new Target.ToFactor(place);
            case "terms.yaml" -> new Target.ToTerm(place);
            case "start.md" -> new Target.ToStart();
            case "about.md" -> new Target.ToAbout(place);
            case "workshop.md" -> new Target.ToWorkshop(place);
            default -> new Target.ToArticle(ContentPath.articleId(page), place);
        };
    }

    private Destination noSuchPage(String path, String file, String page) {
        // The path that would lead there from here, so that the hint can be copied.
        var near = Names.nearest(page.isEmpty() ? file : page, pages);
        if (near.isPresent()) {
            return new Nowhere("link-nowhere-near", "link", file, "near", ContentPath.relative(path, near.get()));
        }
        return new Nowhere("link-nowhere", "link", file);
    }

    private static void checkAnchor(Promise promise, Set<String> places, Problems problems) {
        if (places.contains(promise.anchor())) {
            return;
        }
        var link = promise.path() + "#" + promise.anchor();
        var near = Names.nearest(promise.anchor(), places);
        if (near.isPresent()) {
            problems.error(promise.location(), "link-no-such-place-near", "link", link, "near", "#" + near.get());
        } else {
            problems.error(promise.location(), "link-no-such-place", "link", link);
        }
    }

    /** What an address says, in which a space is written {@code %20}. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
