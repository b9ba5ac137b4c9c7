package nl.leerscan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerscan.FolderCopy;
import nl.leerscan.problem.Catalogue;
import nl.leerscan.problem.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every mistake an author can make, each in a folder of {@code mistakes}: the changed files, which are laid over the
 * tiny content; {@code deleted.txt} with paths to remove first; {@code grown.txt} with paths and the number of bytes to
 * fill them up to; {@code expected.txt} with all that is said, and {@code expected-en.txt} with the same in English. What
 * only a check says stands in {@code advised.txt} instead.
 * Run with {@code -Dgolden.rewrite=true} to write these anew, and read the difference.
 */
class MistakesTest {

    private static final Path MISTAKES = Content.RESOURCES.resolve("mistakes");
    private static final Set<String> ABOUT_THE_CASE =
            Set.of("expected.txt", "expected-en.txt", "advised.txt", "deleted.txt", "grown.txt");
    /** Told when the documents are there, see {@code BadContentTest}; of symbolic links, see {@code NothingFetchedTest}; and of forms and editions, see {@code CheckCommandTest}. */
    private static final Set<String> ELSEWHERE = Set.of("document-overrun", "one-file-too-large", "search-too-large", "file-outside", "question-long", "edition-unchanged");
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");
    /** What each case says; read once for all tests. */
    private static final Map<String, List<Problem>> SAID = new TreeMap<>();

    @BeforeAll
    static void readAll(@TempDir Path temp) throws IOException {
        for (var mistake : cases().toList()) {
            var content = content(mistake, temp.resolve(mistake));
            SAID.put(mistake, isAdvice(mistake) ? content.advice() : content.problems());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theAuthorIsToldWhatIsWrongAndWhatToDo(String mistake) throws IOException {
        assertSaid(mistake, "nl", isAdvice(mistake) ? "advised.txt" : "expected.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void soIsAnAuthorWhoReadsEnglish(String mistake) throws IOException {
        assertSaid(mistake, "en", "expected-en.txt");
    }

    private static boolean isAdvice(String mistake) {
        return Files.exists(MISTAKES.resolve(mistake).resolve("advised.txt"));
    }

    private static void assertSaid(String mistake, String language, String file) throws IOException {
        var expected = MISTAKES.resolve(mistake).resolve(file);
        var said = Content.printed(SAID.get(mistake), language);
        if (REWRITE) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Files.readString(expected)).isNotEmpty();
    }

    @Test
    void everyProblemTheCatalogueKnowsIsMadeInSomeCase() {
        var made = new TreeSet<String>();
        SAID.values().forEach(problems -> problems.stream().map(Problem::code).forEach(made::add));
        made.addAll(ELSEWHERE);
        assertThat(made).isEqualTo(codes("nl"));
    }

    static Content content(String mistake, Path temp) throws IOException {
        var folder = MISTAKES.resolve(mistake);
        var content = Content.tinyIn(temp);
        lines(folder.resolve("deleted.txt")).forEach(content::delete);
        for (var file : FolderCopy.filesIn(folder)) {
            var path = folder.relativize(file).toString();
            if (!ABOUT_THE_CASE.contains(path)) {
                content.write(path, Files.readAllBytes(file));
            }
        }
        for (var line : lines(folder.resolve("grown.txt"))) {
            content.grow(line.split(" ")[0], Integer.parseInt(line.split(" ")[1]));
        }
        return content;
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(MISTAKES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static Set<String> codes(String language) {
        return Catalogue.of(language).keys("problem").stream()
                .filter(key -> !key.endsWith(".hint"))
                .map(key -> key.substring("problem.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
