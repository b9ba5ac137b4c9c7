package nl.leerscan.content;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/** Paths in the content folder, with forward slashes. */
final class ContentPath {

    private static final String ARTICLES = "articles/";
    private static final String ARTICLE_END = ".md";

    private ContentPath() {
    }

    /** The path that another path leads to, seen from the file it is written in; nothing when it leads out. */
    static Optional<String> resolve(String from, String written) {
        if (written.startsWith("/") || written.contains("\\")) {
            return Optional.empty();
        }
        var steps = new ArrayDeque<String>(List.of(folderOf(from).split("/")));
        steps.removeIf(String::isEmpty);
        for (var step : written.split("/", -1)) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.addLast(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }

    /** How a file is written in another file, both at most one folder deep. */
    static String relative(String from, String to) {
        var folder = folderOf(from);
        if (to.startsWith(folder)) {
            return to.substring(folder.length());
        }
        return "../" + to;
    }

    /** Whether a path is that of an article, whatever its name. */
    static boolean isArticle(String path) {
        return path.startsWith(ARTICLES) && path.endsWith(ARTICLE_END) && path.indexOf('/', ARTICLES.length()) < 0;
    }

    static String ofArticle(String id) {
        return ARTICLES + id + ARTICLE_END;
    }

    static String articleId(String path) {
        return path.substring(ARTICLES.length(), path.length() - ARTICLE_END.length());
    }

    /** The folder a file is in, with a slash after it; empty for the content folder itself. */
    private static String folderOf(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
