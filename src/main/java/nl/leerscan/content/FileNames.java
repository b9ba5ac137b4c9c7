package nl.leerscan.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;

/** Looks at what the files are called: a file under a wrong name would otherwise be left out in silence. */
final class FileNames {

    static final String START = "start.md";
    static final String ABOUT = "about.md";

    /** All files that can be there, apart from articles and pictures. */
    static final List<String> NAMES = List.of(ToolkitReader.PATH, QuestionsReader.PATH, ConclusionsReader.PATH,
            FactorsReader.PATH, TermsReader.PATH, ResearchReader.PATH, MethodReader.PATH, LandscapeReader.PATH,
            InterventionsReader.PATH, WorkshopReader.PATH, START, ABOUT);
    /** Those that become no page, so that no link can lead there. */
    static final Set<String> WITHOUT_PAGE = Set.of(ToolkitReader.PATH, ConclusionsReader.PATH, ResearchReader.PATH,
            MethodReader.PATH, LandscapeReader.PATH, InterventionsReader.PATH);
    private static final Pattern ARTICLE = Pattern.compile("[A-Za-z0-9-]+");
    private static final Pattern TEXT = Pattern.compile("(?i).*\\.(ya?ml|md|markdown)");
    /** What Notepad makes of a name, and Windows shows without its last part. */
    private static final Pattern TEXT_TWICE = Pattern.compile("(?i)(.*\\.(?:ya?ml|md|markdown))\\.txt");

    private final Problems problems;

    FileNames(Problems problems) {
        this.problems = problems;
    }

    /** Reports wrong names; gives the names that were meant by them, which are not missing as well. */
    Set<String> check(SortedSet<String> paths) {
        var meant = new HashSet<String>();
        var articles = new HashMap<String, String>();
        for (var path : paths) {
            var twice = TEXT_TWICE.matcher(path);
            if (ContentPath.isArticle(path)) {
                checkArticle(path, articles);
            } else if (twice.matches()) {
                problems.error(Location.of(path), "file-ending-twice", "file", path, "name", twice.group(1));
                Optional.of(twice.group(1)).filter(name -> !paths.contains(name)).ifPresent(meant::add);
            } else if (TEXT.matcher(path).matches() && !NAMES.contains(path)) {
                reportUnexpected(path, paths).ifPresent(meant::add);
            }
        }
        return meant;
    }

    private void checkArticle(String path, HashMap<String, String> articles) {
        var id = ContentPath.articleId(path);
        if (!ARTICLE.matcher(id).matches()) {
            problems.error(Location.of(path), "article-name", "name", id);
        }
        // Many disks make no difference between capitals and small letters, so the pages would overwrite each other.
        var first = articles.putIfAbsent(id.toLowerCase(Locale.ROOT), path);
        if (first != null) {
            problems.error(Location.of(path), "article-name-twice", "name", id, "other", first);
        }
    }

    private Optional<String> reportUnexpected(String path, Set<String> paths) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        if (NAMES.contains(name) && !paths.contains(name)) {
            problems.error(Location.of(path), "file-misplaced", "file", path, "name", name);
            return Optional.of(name);
        }
        var near = nearest(path, paths);
        if (near.isPresent()) {
            problems.error(Location.of(path), "file-unexpected-near", "file", path, "near", near.get());
        } else {
            problems.error(Location.of(path), "file-unexpected", "file", path, "known", String.join(", ", NAMES));
        }
        return near;
    }

    /** Only what is not there yet can have been meant. */
    private static Optional<String> nearest(String path, Set<String> paths) {
        var absent = new HashSet<>(NAMES);
        absent.removeAll(paths);
        return Names.nearest(path, absent);
    }
}
